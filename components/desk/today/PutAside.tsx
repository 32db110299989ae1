import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import type { IsoDate } from '@/lib/domain/account';
import { formatDay } from '@/lib/domain/dates';
import type { AsideLine } from '@/lib/domain/priority/today';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { AccountLink } from '../shell/AccountLink';
import { Failure } from '../shell/Failure';
import styles from './Folded.module.css';

/** What was put aside, and the way back. */
export function PutAside({ lines, today }: { lines: AsideLine[]; today: IsoDate }) {
  const { busy, error, run } = useAction();
  return (
    <details className={styles.folded}>
      <summary className={styles.title}>
        {say('today.aside')} <Badge>{lines.length}</Badge>
      </summary>
      <ul aria-label={say('today.aside')} className={styles.list}>
        {lines.map(({ accountId, name, sample, until, on }) => (
          <li key={accountId} className={styles.line}>
            <AccountLink accountId={accountId} name={name} sample={sample} />
            <span className={styles.words}>
              {until ? say('today.until', { day: formatDay(until, today) }) : say('facts.decided', { day: formatDay(on, today) })}
            </span>
            <span>
              <Button
                size="small"
                disabled={busy}
                aria-label={say('today.backOf', { account: name })}
                onClick={() => void run(() => send('today.back', { accountId }))}
              >
                {say('today.back')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <Failure error={error} />
    </details>
  );
}
