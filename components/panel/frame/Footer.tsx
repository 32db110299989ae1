import { CircleAlert, CloudUpload, Inbox } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/Icon';
import type { OutboxCounts } from '@/lib/domain/outbox/pending';
import { say } from '@/lib/words/say';
import { Escalate } from '../escalation/Escalate';
import { Confirm } from '../intent/Confirm';
import { OutreachButton } from '../outreach/OutreachButton';
import { OutreachSheet } from '../outreach/OutreachSheet';
import { Unlogged } from '../outreach/Unlogged';
import { LogTouchpoint } from '../touchpoint/LogTouchpoint';
import { TouchpointSheet } from '../touchpoint/TouchpointSheet';
import { Announcement } from './Announcement';
import styles from './Footer.module.css';

interface FooterProps {
  outbox: OutboxCounts;
  /** What is to be said and came after the account. */
  late: ReactNode;
  /** The lower of the two places watched for being in sight. */
  end: Ref<HTMLElement>;
}

/** Whether everything pressed here has arrived where it belongs. */
export function Footer({ outbox, late, end }: FooterProps) {
  const { waiting, needYou } = outbox;
  const icon = needYou ? CircleAlert : waiting ? CloudUpload : Inbox;
  return (
    <footer ref={end} className={styles.footer}>
      <Announcement />
      {late}
      <Confirm />
      <TouchpointSheet />
      <Unlogged />
      <OutreachSheet />
      <div className={styles.bar}>
        <LogTouchpoint />
        <div className={styles.others}>
          <OutreachButton />
          <Escalate />
        </div>
        <div role="status" aria-label={say('outbox.title')} className={cx(styles.outbox, needYou > 0 && styles.needYou)}>
          <Icon of={icon} size={14} />
          <span>{outboxWords(outbox)}</span>
        </div>
      </div>
    </footer>
  );
}

export function outboxWords({ waiting, needYou }: OutboxCounts): string {
  if (needYou > 0) return say('outbox.needYou', { count: needYou });
  return waiting > 0 ? say('outbox.waiting', { count: waiting }) : say('outbox.nothing');
}
