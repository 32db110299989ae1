import field from '@/components/ui/Field.module.css';
import type { OutreachDraft } from '@/lib/domain/outreach/draft';
import type { Recipient } from '@/lib/domain/outreach/insert';
import { LANGUAGE_WORDS } from '@/lib/domain/outreach/language-words';
import { languagesOf, type Template } from '@/lib/domain/template/definition';
import { say } from '@/lib/words/say';
import { Select } from '../touchpoint/Select';
import styles from './Outreach.module.css';

interface ToProps {
  template: Template;
  people: readonly Recipient[];
  draft: OutreachDraft;
  onChange: (part: Partial<OutreachDraft>) => void;
}

/** Who it goes to. A note among colleagues goes to nobody, but speaks of somebody. */
export function Whom({ template, people, draft, onChange }: ToProps) {
  return (
    <label className={styles.label}>
      {say(template.channel === 'ticket.internal' ? 'outreach.about' : 'outreach.to')}
      <select className={field.field} value={draft.to ?? ''} onChange={(event) => onChange({ to: event.target.value })}>
        <option value="">{say('outreach.nobody')}</option>
        {people.map(({ name, address }) => (
          <option key={address} value={address}>
            {`${name} <${address}>`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Who it goes to, and in which language. */
export function To(props: ToProps) {
  const { template, draft, onChange } = props;
  return (
    <div className={styles.pair}>
      <Whom {...props} />
      <Select
        label={say('outreach.language')}
        value={draft.language}
        options={languagesOf(template)}
        words={LANGUAGE_WORDS}
        onChange={(language) => language && onChange({ language })}
      />
    </div>
  );
}
