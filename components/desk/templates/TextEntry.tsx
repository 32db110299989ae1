import { type InputHTMLAttributes, type Ref, useId, useState } from 'react';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import styles from './Templates.module.css';

type Attributes = Pick<InputHTMLAttributes<HTMLElement>, 'value' | 'defaultValue' | 'placeholder' | 'inputMode'> & { maxLength?: number };

interface TextEntryProps extends Attributes {
  label: string;
  /** What is wrong with what stands there. */
  problem: string | undefined;
  /** Says so before the person was there. */
  insists: boolean;
  onText: (text: string) => void;
  /** Several lines, so many of them in sight. */
  rows?: number;
  type?: 'text' | 'date';
  wide?: boolean;
  box?: Ref<HTMLTextAreaElement>;
}

/** One field of a form, with what is wrong in it right below. */
export function TextEntry({ label, problem, insists, onText, rows, type = 'text', wide, box, ...rest }: TextEntryProps) {
  const id = useId();
  const [touched, setTouched] = useState(false);
  const said = touched || insists ? problem : undefined;
  const shared = {
    ...rest,
    id,
    className: field.field,
    'aria-invalid': said !== undefined || undefined,
    'aria-describedby': said && `${id}-problem`,
    onBlur: () => setTouched(true),
    onChange: ({ target }: { target: { value: string } }) => onText(target.value),
  };
  return (
    <div className={cx(styles.entry, wide && styles.whole)}>
      <label htmlFor={id}>{label}</label>
      {rows ? <textarea autoComplete="off" {...shared} ref={box} rows={rows} /> : <input autoComplete="off" {...shared} type={type} />}
      {said && (
        <p id={`${id}-problem`} className={styles.problem}>
          {said}
        </p>
      )}
    </div>
  );
}
