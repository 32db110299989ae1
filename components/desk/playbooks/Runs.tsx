import { Button } from '@/components/ui/Button';
import type { IsoDate } from '@/lib/domain/account';
import { daysBetween, formatDay, inDays, nowIso } from '@/lib/domain/dates';
import type { RunLine } from '@/lib/domain/playbook/view';
import { whyWords } from '@/lib/domain/playbook/words';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { AccountLink } from '../shell/AccountLink';
import { Failure } from '../shell/Failure';
import { deviationWords, endWords, leftOutWords } from './end-words';
import styles from './Playbooks.module.css';

/** Playbooks at work or ended: how far, what is next, and where they left their plan. */
export function Runs({ runs, today }: { runs: readonly RunLine[]; today: IsoDate }) {
  const { busy, error, run } = useAction();
  return (
    <>
      <Failure error={error} />
      <ul aria-label={say(runs[0]?.state === 'open' ? 'playbooks.running' : 'playbooks.ended')} className={styles.list}>
        {runs.map(({ id, accountId, account, sample, playbook, begunOn, why, state, ended, over, total, next, deviations, leftOut }) => (
          <li key={id} className={styles.line}>
            <span>
              <AccountLink accountId={accountId} name={account} sample={sample} />
              <span className={styles.soft}>
                <bdi>{playbook}</bdi> · {say('playbooks.since', { day: formatDay(begunOn, today) })}
              </span>
            </span>
            <span>
              <span className={styles.words}>
                {[say('playbooks.progress', { over, total }), ...deviationWords(deviations)].join(' · ')}
              </span>
              <span className={styles.soft}>
                {next && say('playbooks.next', { title: next.title, due: inDays(daysBetween(today, next.due)) })}
                {!next && state === 'open' && whyWords(why, today, nowIso())}
                {state !== 'open' && endWords(ended)}
              </span>
              {leftOut && <span className={styles.soft}>{leftOutWords(leftOut)}</span>}
            </span>
            {state === 'open' && (
              <span className={styles.presses}>
                <Button
                  size="small"
                  look="ghost"
                  disabled={busy}
                  aria-label={say('playbooks.stopOf', { playbook, account })}
                  onClick={() => void run(() => send('playbooks.stop', { commandId: crypto.randomUUID(), runId: id }))}
                >
                  {say('playbooks.stop')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
