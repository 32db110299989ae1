import { Lock } from 'lucide-react';
import { say } from '@/lib/words/say';
import { Badge } from './Badge';
import styles from './SetByCompany.module.css';

/** Beside whatever the company decided; `id` lets the locked control be described by it. */
export function SetByCompany({ id }: { id?: string }) {
  return (
    <Badge title={say('controls.onlyCompany')}>
      <Lock size={11} aria-hidden="true" className={styles.icon} />
      <span id={id}>{say('controls.setByCompany')}</span>
    </Badge>
  );
}
