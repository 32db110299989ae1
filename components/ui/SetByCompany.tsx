import { Lock } from 'lucide-react';
import { Badge } from './Badge';
import styles from './SetByCompany.module.css';

/** Beside whatever the company decided; `id` lets the locked control be described by it. */
export function SetByCompany({ id }: { id?: string }) {
  return (
    <Badge title="Only your company can change this">
      <Lock size={11} aria-hidden="true" className={styles.icon} />
      <span id={id}>Set by your company</span>
    </Badge>
  );
}
