import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import type { PlainKey } from '@/lib/words/catalogue';
import { plain } from '@/lib/words/say';
import styles from './TouchpointForm.module.css';

interface SelectProps<T extends string> {
  label: string;
  value: T | undefined;
  options: readonly T[];
  words: Record<T, PlainKey>;
  /** What choosing nothing is called; absent where something must be chosen. */
  none?: string;
  /** Takes the whole line: its words are long. */
  wide?: boolean;
  onChange: (value: T | undefined) => void;
}

/** One of a few words. */
export function Select<T extends string>({ label, value, options, words, none, wide, onChange }: SelectProps<T>) {
  return (
    <label className={cx(styles.label, wide && styles.wide)}>
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
