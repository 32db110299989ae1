import type { ComponentProps } from 'react';
import field from './Field.module.css';

interface LabelledInputProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  label: string;
  /** Of the whole, not of the field in it. */
  className?: string | undefined;
  onChange: (value: string) => void;
}

/** A field within its name. */
export function LabelledInput({ label, className, onChange, ...input }: LabelledInputProps) {
  return (
    <label className={className}>
      {label}
      <input autoComplete="off" className={field.field} onChange={({ target }) => onChange(target.value)} {...input} />
    </label>
  );
}
