import { useId } from 'react';
import hosts from './Hosts.module.css';
import styles from './Settings.module.css';

interface SwitchLineProps {
  name: string;
  about?: string;
  checked: boolean;
  disabled?: boolean;
  set: (checked: boolean) => void;
}

/** One thing that is on or off, with what it does under its name. */
export function SwitchLine({ name, about, checked, disabled, set }: SwitchLineProps) {
  const id = useId();
  return (
    <li className={styles.line}>
      <span className={styles.lineText}>
        <label htmlFor={id} className={hosts.host}>
          {name}
        </label>
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
        className={hosts.switch}
        aria-describedby={about && `${id}-about`}
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        onChange={({ target }) => set(target.checked)}
      />
    </li>
  );
}
