import { useId } from 'react';
import field from '@/components/ui/Field.module.css';
import settings from '../settings/Settings.module.css';
import styles from './Connections.module.css';

interface EntryProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  disabled: boolean;
  placeholder?: string;
  /** Offered as the person types. */
  choices?: string[];
  /** Never shown, offered or remembered by the browser. */
  secret?: boolean;
}

/** A field with its name above and a hint below. */
export function Entry({ label, hint, value, onChange, disabled, placeholder, choices = [], secret = false }: EntryProps) {
  const id = useId();
  return (
    <div className={styles.entry}>
      <label htmlFor={id} className={settings.label}>
        {label}
      </label>
      <input
        id={id}
        type={secret ? 'password' : 'text'}
        className={field.field}
        value={value}
        maxLength={4_000}
        autoComplete={secret ? 'new-password' : 'off'}
        autoCapitalize="none"
        spellCheck={false}
        disabled={disabled}
        placeholder={placeholder}
        list={choices.length > 0 ? `${id}-choices` : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {choices.length > 0 && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
