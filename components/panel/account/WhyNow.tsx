import { Flag } from 'lucide-react';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/lib/words/say';
import styles from './WhyNow.module.css';

/** At most two reasons to look at this account today. Absent on a calm day. */
export function WhyNow({ reasons }: { reasons: string[] }) {
  if (reasons.length === 0) return null;
  return (
    <p className={styles.why}>
      <Icon of={Flag} size={13} />
      <span>
        <strong>{say('panel.whyNow')}</strong> {reasons.join(' · ')}
      </span>
    </p>
  );
}
