import { type FormEvent, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import { SetByCompany } from '@/components/ui/SetByCompany';
import type { SettingAction } from './context';
import styles from './Settings.module.css';

interface AddFormProps {
  label: string;
  hint: string;
  button: string;
  action: SettingAction;
  /** Sends what was typed; answers the sentence to say. */
  add: (text: string) => Promise<string>;
}

/** A field and its button. What was refused stays in the field, with the reason under it. */
export function AddForm({ label, hint, button, action, add }: AddFormProps) {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const { busy, error, locked, byCompany, change, clear } = action;
  const describedBy = [error && `${id}-error`, byCompany && `${id}-company`].filter(Boolean).join(' ') || undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = text.trim();
    if (typed && (await change(() => add(typed)))) setText('');
    input.current?.focus();
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <div className={styles.labelLine}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {byCompany && <SetByCompany id={`${id}-company`} />}
      </div>
      <div className={styles.entry}>
        <input
          ref={input}
          id={id}
          className={field.field}
          value={text}
          maxLength={320}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          disabled={locked}
          placeholder={hint}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={describedBy}
          onChange={(event) => {
            setText(event.target.value);
            if (error) clear();
          }}
        />
        <Button
          look="primary"
          type="submit"
          disabled={locked}
          aria-disabled={busy}
          aria-describedby={byCompany ? `${id}-company` : undefined}
        >
          {button}
        </Button>
      </div>
      {error && (
        <p role="alert" id={`${id}-error`} className={styles.error}>
          {error.message}
        </p>
      )}
    </form>
  );
}
