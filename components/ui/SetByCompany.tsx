import { Lock } from 'lucide-react';
import { say } from '@/lib/words/say';
import { Badge } from './Badge';
import { Icon } from './Icon';
import styles from './SetByCompany.module.css';

/** Beside whatever the company decided; `id` lets the locked control be described by it. */
export function SetByCompany({ id }: { id?: string }) {
  return (
    <Badge title={say('controls.onlyCompany')}>
      <Icon of={Lock} size={11} className={styles.icon} />
      <span id={id}>{say('controls.setByCompany')}</span>
    </Badge>
  );
}
