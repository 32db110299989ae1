import field from '@/components/ui/Field.module.css';
import type { PlainKey } from '@/lib/words/catalogue';
import { plain } from '@/lib/words/say';
import styles from './TouchForm.module.css';

interface SelectProps<T extends string> {
  label: string;
  value: T | undefined;
  options: readonly T[];
  words: Record<T, PlainKey>;
  /** What choosing nothing is called; absent where something must be chosen. */
  none?: string;
  onChange: (value: T | undefined) => void;
}

/** One of a few words. */
export function Select<T extends string>({ label, value, options, words, none, onChange }: SelectProps<T>) {
  return (
    <label className={styles.label}>
      {label}
      <select className={field.field} value={value ?? ''} onChange={(event) => onChange(options.find((one) => one === event.target.value))}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {plain(words[option])}
          </option>
        ))}
      </select>
    </label>
  );
}
