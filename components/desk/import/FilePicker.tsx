import { useId } from 'react';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { useImport } from './context';
import styles from './Import.module.css';
import type { KindChoice } from './importer';
import { isBusy } from './steps';
import { useDrop } from './use-drop';
import { usePaste } from './use-paste';

const CHOICES = [
  { value: 'detect', name: 'importFile.detect' },
  { value: 'accounts', name: 'importFile.accounts' },
  { value: 'contacts', name: 'importFile.contacts' },
  { value: 'tasks', name: 'importFile.tasks' },
  { value: 'subscriptions', name: 'importFile.subscriptions' },
  { value: 'usage', name: 'importFile.usage' },
  { value: 'touchpoints', name: 'importFile.touchpoints' },
  { value: 'tickets', name: 'importFile.tickets' },
  { value: 'surveys', name: 'importFile.surveys' },
  { value: 'milestones', name: 'importFile.milestones' },
] as const satisfies { value: KindChoice; name: TextKey }[];

/** Rows come whole, by pasting; a letter typed by hand is none. */
const ignoreTyping = () => undefined;

/** Takes a file or pasted rows, and what they hold. */
export function FilePicker() {
  const { step, kind, setKind, pick } = useImport();
  const busy = isBusy(step);
  const id = useId();
  const over = useDrop(pick);
  usePaste(pick);
  return (
    <section className={styles.picker} aria-label={say('importFile.region')} data-over={over}>
      <div className={styles.fileField}>
        <div className={styles.fileNames}>
          <label htmlFor={`${id}-file`} className={styles.label}>
            {say('importFile.file')}
          </label>
          <span>{say('importFile.orWorkbook')}</span>
        </div>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,text/csv"
          className={styles.file}
          disabled={busy}
          aria-describedby={`${id}-needs`}
          onChange={(event) => {
            pick([...(event.target.files ?? [])]);
          }}
          onClick={(event) => {
            // The same file chosen again, after a correction, must be read again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div className={styles.kindField}>
        <label htmlFor={`${id}-kind`} className={styles.label}>
          {say('importFile.kind')}
        </label>
        <select
          id={`${id}-kind`}
          className={field.field}
          disabled={busy}
          value={kind}
          onChange={(event) => setKind(event.target.value as KindChoice)}
        >
          {CHOICES.map(({ value, name }) => (
            <option key={value} value={value}>
              {say(name)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.pasteField}>
        <label htmlFor={`${id}-paste`} className={styles.label}>
          {say('importFile.pasted')}
        </label>
        <textarea
          autoComplete="off"
          id={`${id}-paste`}
          data-rows="true"
          rows={2}
          className={cx(field.field, styles.paste)}
          disabled={busy}
          value=""
          onChange={ignoreTyping}
          placeholder={say('importFile.pasteHint')}
        />
      </div>
      <p id={`${id}-needs`} className={styles.needs}>
        {say('importFile.needs')}
      </p>
    </section>
  );
}
