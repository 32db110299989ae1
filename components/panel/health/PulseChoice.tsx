import type { Account } from '@/lib/domain/account';
import { FEELINGS, type Feeling, pulseOf } from '@/lib/domain/health/by-hand';
import { feelingWords } from '@/lib/domain/health/signals';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import type { Clock } from '../parts/useClock';
import { ask } from '../state/ask';
import { announce } from '../state/store';
import styles from './HandHealth.module.css';

/** Good, okay or bad, of today; pressed again, it is taken back. */
export function PulseChoice({ account, clock }: { account: Account; clock: Clock }) {
  const felt = pulseOf(account, clock.today)?.feeling;

  async function feel({ accountId, ...page }: BoundIntent, feeling: Feeling) {
    if (!accountId) return;
    const next = feeling === felt ? null : feeling;
    const answer = await ask('health.pulse', { intent: { accountId, ...page }, commandId: crypto.randomUUID(), feeling: next });
    if (answer) announce(next ? say('override.kept', { feeling: feelingWords(next) }) : say('override.takenBack'));
  }

  return (
    <fieldset aria-label={say('override.pulse')} className={styles.pulse}>
      <span aria-hidden="true">{say('override.pulse')}</span>
      {FEELINGS.map((feeling) => (
        <ActionButton
          key={feeling}
          size="small"
          look={feeling === felt ? 'primary' : 'plain'}
          aria-pressed={feeling === felt}
          onAct={(intent) => void feel(intent, feeling)}
        >
          {feelingWords(feeling)}
        </ActionButton>
      ))}
    </fieldset>
  );
}
