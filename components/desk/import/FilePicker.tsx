import { useId } from 'react';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import { useImport } from './context';
import styles from './Import.module.css';
import type { KindChoice } from './importer';
import { isBusy } from './store';
import { useDrop } from './use-drop';
import { usePaste } from './use-paste';

const CHOICES: { value: KindChoice; name: string }[] = [
  { value: 'detect', name: 'Detect' },
  { value: 'accounts', name: 'Accounts' },
  { value: 'contacts', name: 'Contacts' },
  { value: 'tasks', name: 'Tasks' },
];

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
    <section className={styles.picker} aria-label="File" data-over={over}>
      <div className={styles.fileField}>
        <label htmlFor={`${id}-file`} className={styles.label}>
          CSV file
        </label>
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
          Kind
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
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.pasteField}>
        <label htmlFor={`${id}-paste`} className={styles.label}>
          Pasted rows
        </label>
        <textarea
          id={`${id}-paste`}
          data-rows="true"
          rows={2}
          className={cx(field.field, styles.paste)}
          disabled={busy}
          value=""
          onChange={ignoreTyping}
          placeholder="Or copy rows in your sheet, with the line of column names, and paste them here"
        />
      </div>
      <p id={`${id}-needs`} className={styles.needs}>
        CSV or Excel (.xlsx). Accounts need an account ID and a name. Contacts and tasks need the account ID of an account in your book.
        Column names of Salesforce, Gainsight and HubSpot exports are known.
      </p>
    </section>
  );
}
