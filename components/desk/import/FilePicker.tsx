import { useId } from 'react';
import field from '@/components/ui/Field.module.css';
import { useImport } from './context';
import styles from './Import.module.css';
import type { KindChoice } from './importer';

const CHOICES: { value: KindChoice; name: string }[] = [
  { value: 'detect', name: 'Detect' },
  { value: 'accounts', name: 'Accounts' },
  { value: 'contacts', name: 'Contacts' },
  { value: 'tasks', name: 'Tasks' },
];

/** Chooses a file and what it holds. The browser's own field: it takes a dropped file and the keyboard as well. */
export function FilePicker() {
  const { step, kind, setKind, pick } = useImport();
  const busy = step.at === 'applying' || (step.at === 'preview' && step.busy?.with === 'commit');
  const id = useId();
  return (
    <section className={styles.picker} aria-label="File">
      <div className={styles.fileField}>
        <label htmlFor={`${id}-file`} className={styles.label}>
          CSV file
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          className={styles.file}
          disabled={busy}
          aria-describedby={`${id}-needs`}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) pick(file);
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
      <p id={`${id}-needs`} className={styles.needs}>
        Accounts need an account ID and a name. Contacts and tasks need the account ID of an account in your book. Column names of
        Salesforce, Gainsight and HubSpot exports are known.
      </p>
    </section>
  );
}
