import { CircleAlert, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { cx } from './cx';
import { Icon } from './Icon';

type Tone = 'info' | 'warn' | 'bad';
const ICONS: Record<Tone, LucideIcon> = { info: Info, warn: TriangleAlert, bad: CircleAlert };

/** One sentence above the content, with what can be done about it. */
export function Banner({
  tone = 'info',
  icon,
  action,
  children,
}: {
  tone?: Tone;
  icon?: LucideIcon;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={cx(styles.banner, styles[tone])}>
      <Icon of={icon ?? ICONS[tone]} size={16} className={styles.icon} />
      <div className={styles.body}>
        <div>{children}</div>
        {action}
      </div>
    </div>
  );
}
