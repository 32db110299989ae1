import { useId } from 'react';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import styles from './Packet.module.css';

interface Common {
  label: string;
  hint?: string;
}

interface TextProps extends Common {
  value: string;
  onValue: (value: string) => void;
  rows?: number;
}

/** One line, or as many as `rows` says. */
export function Text({ label, hint, value, onValue, rows }: TextProps) {
  const id = useId();
  const about = hint ? { 'aria-describedby': `${id}-hint` } : {};
  const common = { id, value, className: cx(field.field, rows !== undefined && styles.area), ...about };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input autoComplete="off" {...common} maxLength={2_000} onChange={({ target }) => onValue(target.value)} />
      ) : (
        <textarea autoComplete="off" {...common} rows={rows} maxLength={20_000} onChange={({ target }) => onValue(target.value)} />
      )}
      {hint && (
        <span id={`${id}-hint`} className={styles.soft}>
          {hint}
        </span>
      )}
    </div>
  );
}

interface DayProps extends Common {
  value: string;
  onValue: (value: string) => void;
}

export function Day({ label, value, onValue }: DayProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value} className={field.field} onChange={({ target }) => onValue(target.value)} />
    </div>
  );
}

interface ChoiceProps<T extends string> extends Common {
  value: T | undefined;
  options: readonly T[];
  words: Record<T, () => string>;
  none: string;
  onValue: (value: T | undefined) => void;
}

export function Choice<T extends string>({ label, value, options, words, none, onValue }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        className={field.field}
        onChange={({ target }) => onValue(options.find((option) => option === target.value))}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]()}
          </option>
        ))}
      </select>
    </div>
  );
}
