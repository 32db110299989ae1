import { useId } from 'react';
import { SetByCompany } from '@/components/ui/SetByCompany';
import styles from './Settings.module.css';
import own from './SwitchLine.module.css';

interface SwitchLineProps {
  name: string;
  about?: string;
  checked: boolean;
  disabled?: boolean;
  /** The company decided, for everybody. */
  byCompany?: boolean;
  set: (checked: boolean) => void;
}

/** One thing that is on or off, with what it does under its name. */
export function SwitchLine({ name, about, checked, disabled = false, byCompany = false, set }: SwitchLineProps) {
  const id = useId();
  const described = [about && `${id}-about`, byCompany && `${id}-company`].filter(Boolean).join(' ');
  return (
    <li className={styles.line}>
      <span className={styles.lineText}>
        <label htmlFor={id} className={own.name}>
          {name}
        </label>
        {byCompany && <SetByCompany id={`${id}-company`} />}
        {about && (
          <span id={`${id}-about`} className={styles.where}>
            {about}
          </span>
        )}
      </span>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className={own.switch}
        aria-describedby={described || undefined}
        checked={checked}
        aria-checked={checked}
        disabled={disabled || byCompany}
        onChange={({ target }) => set(target.checked)}
      />
    </li>
  );
}
