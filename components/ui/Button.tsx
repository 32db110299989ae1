import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './Button.module.css';
import { cx } from './cx';
import { Icon } from './Icon';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: the one thing to do here. `plain`: bordered. `ghost`: no border until hovered. `link`: inside a sentence. */
  look?: 'primary' | 'plain' | 'ghost' | 'link' | 'danger';
  /** `main` is 44 px high, for what people press all day; `small` is 28 px. */
  size?: 'main' | 'medium' | 'small';
  icon?: LucideIcon;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that never submits a form. `aria-disabled` keeps it focusable and its place unchanged. */
export function Button({ look = 'plain', size = 'medium', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={cx(styles.button, styles[look], styles[size], className)} {...rest}>
      {icon && <Icon of={icon} size={14} className={styles.icon} />}
      {children}
    </button>
  );
}
