import type { Recipient } from '@/lib/domain/outreach/insert';
import { say } from '@/lib/words/say';
import styles from './Outreach.module.css';

/** Whose mailbox it leaves and whom it reaches; beside what is pressed. */
export function FromTo({ mailbox, to }: { mailbox: string | undefined; to: Recipient | undefined }) {
  if (!to) return null;
  return (
    <p className={styles.soft}>
      <bdi>{mailbox ? say('outreach.fromTo', { from: mailbox, to: to.address }) : say('outreach.goesTo', { to: to.address })}</bdi>
    </p>
  );
}
