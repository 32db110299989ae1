import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import { LabelledInput } from '@/components/ui/LabelledInput';
import type { OutreachChoices } from '@/lib/domain/outreach/view';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useSettingAction } from '../settings/context';
import { Failure } from '../shell/Failure';
import styles from './Templates.module.css';

/** Links as people write them, one a line: `Half an hour https://…`. */
const toText = (links: OutreachChoices['links']) => links.map(({ name, url }) => `${name} ${url}`).join('\n');
function fromText(text: string): { name: string; url: string }[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).map((line) => {
    const at = line.lastIndexOf(' ');
    const url = line.slice(at + 1);
    return { name: line.slice(0, Math.max(at, 0)).trim() || url.slice(0, 60), url };
  });
}

/** Who writes: fills the sender's own places, and the links by which customers choose a time. */
export function You({ choices }: { choices: OutreachChoices }) {
  const { busy, error, change } = useSettingAction();
  const [name, setName] = useState(choices.name ?? '');
  const [company, setCompany] = useState(choices.company ?? '');
  const [links, setLinks] = useState(toText(choices.links));

  function save(event: FormEvent) {
    event.preventDefault();
    void change(async () => {
      await send('outreach.me', { ...(name.trim() && { name }), ...(company.trim() && { company }), links: fromText(links) });
      return say('templates.youSaved');
    });
  }

  return (
    <section aria-label={say('templates.you')} className={styles.part}>
      <h2 className={styles.title}>{say('templates.you')}</h2>
      <p className={styles.soft}>{say('templates.youAbout')}</p>
      <form className={styles.form} onSubmit={save} noValidate>
        <LabelledInput label={say('templateFields.meName')} className={styles.label} value={name} maxLength={120} onChange={setName} />
        <LabelledInput
          label={say('templateFields.meCompany')}
          className={styles.label}
          value={company}
          maxLength={120}
          onChange={setCompany}
        />
        <label className={styles.wide}>
          {say('templates.links')}
          <textarea
            autoComplete="off"
            className={field.field}
            rows={2}
            value={links}
            maxLength={5_000}
            placeholder={say('templates.linksHint')}
            onChange={({ target }) => setLinks(target.value)}
          />
        </label>
        <Button look="primary" type="submit" aria-disabled={busy}>
          {say('templates.save')}
        </Button>
      </form>
      <Failure error={error} />
    </section>
  );
}
