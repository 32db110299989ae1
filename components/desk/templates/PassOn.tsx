import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { LabelledInput } from '@/components/ui/LabelledInput';
import { readTemplates } from '@/lib/domain/template/check';
import { send } from '@/lib/messaging/client';
import type { TemplatesView } from '@/lib/messaging/protocol/template';
import { say } from '@/lib/words/say';
import { useSettingAction } from '../settings/context';
import { saveFile } from '../settings/save-file';
import { Failure } from '../shell/Failure';
import styles from './Templates.module.css';

/** Largest file of proposals that is read. */
const MOST_BYTES = 1_000_000;

/** Drafts into the company's set-up, and proposals of others into the drafts here. */
export function PassOn({ view }: { view: TemplatesView }) {
  const { busy, error, change } = useSettingAction();
  const [by, setBy] = useState(view.choices.name ?? '');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const save = () =>
    change(async () => {
      const { text, name } = await send('templates.export', { by });
      saveFile(new Blob([text], { type: 'application/json' }), name);
      return say('templates.exported');
    });
  const take = (file: File | undefined) =>
    file &&
    change(async () => {
      const read = readTemplates(parsed(file.size > MOST_BYTES ? '' : await file.text()));
      setProblems(read.ok ? [] : read.problems);
      if (!read.ok) return '';
      for (const template of read.templates) await send('templates.save', { template });
      return say('templates.taken', { count: read.templates.length });
    });
  return (
    <section aria-label={say('templates.passOn')} className={styles.part}>
      <h2 className={styles.title}>{say('templates.passOn')}</h2>
      <p className={styles.soft}>{say('templates.passOnAbout')}</p>
      <div className={styles.form}>
        <LabelledInput label={say('templates.approvedBy')} className={styles.label} value={by} maxLength={120} onChange={setBy} />
        <label className={styles.label}>
          {say('templates.takeProposal')}
          <input type="file" accept=".json,application/json" onChange={({ target }) => void take(target.files?.[0])} />
        </label>
      </div>
      <div className={styles.buttons}>
        <Button icon={Download} aria-disabled={busy} disabled={!by.trim()} onClick={() => void save()}>
          {say('templates.export')}
        </Button>
      </div>
      {problems.length > 0 && (
        <ul className={styles.problems} aria-label={say('templates.problems')}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <Failure error={error} />
    </section>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
