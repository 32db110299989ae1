import { Flag } from 'lucide-react';
import { useRef } from 'react';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/lib/words/say';
import styles from './WhyNow.module.css';

interface WhyNowProps {
  /** Whose reasons these are, on which page; nothing where more of them may come. */
  of: string | undefined;
  reasons: string[];
}

/**
 * At most two reasons to look at this account today. Absent on a calm day. As many as there were when the account came: one that is heard
 * of later would push down what somebody is about to press, and stands in its own region anyway.
 */
export function WhyNow({ of, reasons: all }: WhyNowProps) {
  const came = useRef({ of, count: all.length });
  if (came.current.of !== of) came.current = { of, count: all.length };
  const reasons = of === undefined ? all : all.slice(0, came.current.count);
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
