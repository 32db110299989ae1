import { useId } from 'react';
import field from '@/components/ui/Field.module.css';
import { say } from '@/lib/words/say';
import { useImport } from './context';
import styles from './Import.module.css';
import type { ImportPreview } from './importer';

/** Which sheet of a workbook is read: one at a time. */
export function SheetChoice({ sheets: { names, chosen }, disabled }: { sheets: NonNullable<ImportPreview['sheets']>; disabled: boolean }) {
  const { setSheet } = useImport();
  const id = useId();
  return (
    <p className={styles.sheet}>
      <label htmlFor={id} className={styles.label}>
        {say('importFile.sheet')}
      </label>
      <select id={id} className={field.field} disabled={disabled} value={chosen} onChange={(event) => setSheet(event.target.value)}>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
