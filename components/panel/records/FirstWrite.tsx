import type { TouchpointConfirm } from '@/lib/domain/touchpoint/offer';
import { say } from '@/lib/words/say';
import styles from './Records.module.css';

/** What the first write to a system names before it is pressed: system, record and why this account. Saving below it is the answer. */
export function FirstWrite({ confirm }: { confirm: TouchpointConfirm | undefined }) {
  if (!confirm) return null;
  const { system, record, evidence } = confirm;
  return <p className={styles.first}>{say('records.confirm', { system, record, reasons: evidence.join(', ') })}</p>;
}
