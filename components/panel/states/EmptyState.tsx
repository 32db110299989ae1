import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/lib/words/say';
import { useHeading } from '../parts/useHeading';
import styles from './EmptyState.module.css';

/** The panel's body when it shows no account: what is the case, and what can be done. */
export function EmptyState({ title, icon, children }: { title: string; icon?: LucideIcon; children?: ReactNode }) {
  const heading = useHeading();
  return (
    <section aria-label={say('regions.account')} className={styles.plain}>
      {icon && (
        <span className={styles.icon}>
          <Icon of={icon} size={18} />
        </span>
      )}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {children}
    </section>
  );
}
