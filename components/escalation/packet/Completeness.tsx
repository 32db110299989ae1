import type { Removal } from '@/lib/domain/escalation/packet';
import { completeness } from '@/lib/domain/escalation/score';
import type { PacketView } from '@/lib/domain/escalation/view';
import { AT_ONCE_WORDS, CRITERION_WORDS, ruleWords } from '@/lib/domain/escalation/words';
import { say } from '@/lib/words/say';
import styles from './Packet.module.css';

export const removedWords = (removed: readonly Removal[]): string =>
  removed.map(({ rule, count }) => `${ruleWords(rule)} (${count})`).join(', ');

/** The score, and what stands between it and 5. */
export function Completeness({ view }: { view: PacketView }) {
  const { score, missing, also } = completeness(view.packet, view.evidence);
  const lacking = [...missing.map((one) => CRITERION_WORDS[one]()), ...also.map((one) => AT_ONCE_WORDS[one]())];
  const { removed } = view.packet;
  return (
    <section aria-label={say('escalation.missing')} className={styles.part}>
      <h2 className={styles.name}>
        <span role="status">{say('escalation.score', { score })}</span>
      </h2>
      {lacking.length === 0 ? (
        <p className={styles.soft}>{say('escalation.complete')}</p>
      ) : (
        <p className={styles.soft}>{say('escalation.missing')}</p>
      )}
      {lacking.length > 0 && (
        <ul className={styles.missing}>
          {lacking.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      )}
      {removed.length > 0 && <p className={styles.soft}>{say('escalation.fromText', { what: removedWords(removed) })}</p>}
    </section>
  );
}
