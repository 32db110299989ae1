import { CircleAlert, CloudUpload, Inbox } from 'lucide-react';
import { cx } from '@/components/ui/cx';
import type { OutboxCounts } from '@/lib/domain/view';
import styles from './Footer.module.css';
import { Said } from './Said';

/** Whether everything pressed here has arrived where it belongs. */
export function Footer({ outbox }: { outbox: OutboxCounts }) {
  const { waiting, needYou } = outbox;
  const Icon = needYou ? CircleAlert : waiting ? CloudUpload : Inbox;
  return (
    <footer className={styles.footer}>
      <Said />
      <div role="status" aria-label="Outbox" className={cx(styles.outbox, needYou > 0 && styles.needYou)}>
        <Icon size={14} aria-hidden="true" />
        <span>{outboxWords(outbox)}</span>
      </div>
    </footer>
  );
}

export function outboxWords({ waiting, needYou }: OutboxCounts): string {
  if (needYou > 0) return needYou === 1 ? '1 needs you' : `${needYou} need you`;
  return waiting > 0 ? `${waiting} waiting to send` : 'Nothing waiting to send';
}
