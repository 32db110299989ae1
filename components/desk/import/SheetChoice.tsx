import { useEffect, useId, useRef } from 'react';
import field from '@/components/ui/Field.module.css';
import { say } from '@/lib/words/say';
import { useImport } from './context';
import styles from './Import.module.css';
import type { ImportPreview } from './importer';

/** Which sheet of a workbook is read: one at a time. */
export function SheetChoice({ sheets: { names, chosen }, disabled }: { sheets: NonNullable<ImportPreview['sheets']>; disabled: boolean }) {
  const { setSheet, step } = useImport();
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const wasChosen = step.at === 'preview' && step.choices.sheet !== undefined;

  // While the other sheet was read, the choice was off the page and the focus with it.
  useEffect(() => {
    if (wasChosen && document.activeElement === document.body) select.current?.focus();
  }, [wasChosen]);

  return (
    <p className={styles.sheet}>
      <label htmlFor={id} className={styles.label}>
        {say('importFile.sheet')}
      </label>
      <select
        ref={select}
        id={id}
        className={field.field}
        disabled={disabled}
        value={chosen}
        onChange={(event) => setSheet(event.target.value)}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
