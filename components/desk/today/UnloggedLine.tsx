import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { UnloggedRow } from '@/lib/domain/touchpoint/unlogged';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { AccountLink } from '../shell/AccountLink';
import { Failure } from '../shell/Failure';
import styles from './Today.module.css';
import { lineId } from './unlogged-lines';

/** One of them. Enter on its button logs, Delete skips; what must be confirmed or answered first is said below it. */
export function UnloggedLine({ row }: { row: UnloggedRow }) {
  const { source, subject, accountName, accountId, sample, people, confirm, askCapture } = row;
  const [asking, setAsking] = useState(false);
  const { busy, error, run } = useAction();
  const line = useRef<HTMLLIElement>(null);
  const over = (worked: boolean) => worked && moveOn(line.current);

  const log = (captures?: boolean) => {
    // A question with two answers is not answered by pressing again.
    if ((confirm || askCapture) && (!asking || (askCapture && captures === undefined))) return setAsking(true);
    const said = { ...(confirm && { confirmed: true as const }), ...(captures !== undefined && { captures }) };
    void run(() => send('unlogged.log', { commandId: crypto.randomUUID(), source, ...said })).then(over);
  };
  const skip = () => void run(() => send('unlogged.skip', { source })).then(over);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Delete' || event.repeat) return;
    event.preventDefault();
    skip();
  }

  return (
    <li ref={line} id={lineId(source)} className={styles.unloggedLine}>
      <span className={styles.what}>
        <bdi className={styles.taskTitle}>{subject}</bdi>
        <bdi className={styles.playbook}>{people.join(', ')}</bdi>
      </span>
      <span className={styles.account}>
        <AccountLink accountId={accountId} name={accountName} sample={sample} />
      </span>
      <span className={styles.unloggedButtons}>
        <Button
          size="small"
          look="primary"
          aria-label={say('unlogged.log', { subject, account: accountName })}
          disabled={busy}
          onClick={() => log()}
          onKeyDown={onKeyDown}
        >
          {say('unlogged.logIt')}
        </Button>
        <Button size="small" look="ghost" aria-label={say('unlogged.skip', { subject })} disabled={busy} onClick={skip}>
          {say('unlogged.skipIt')}
        </Button>
      </span>
      {asking && (
        <div role="status" className={styles.unloggedAsk}>
          {confirm && (
            <p>
              {say(askCapture ? 'unlogged.where' : 'unlogged.confirm', {
                system: confirm.system,
                record: confirm.record,
                reasons: confirm.evidence.join(', '),
              })}
            </p>
          )}
          {askCapture && (
            <>
              <p className={styles.unloggedQuestion}>{say('touchpointAsk.capture', { system: askCapture })}</p>
              <div className={styles.unloggedAnswers}>
                <Button size="small" look="primary" disabled={busy} onClick={() => log(false)}>
                  {say('touchpointAsk.notCaptured')}
                </Button>
                <Button size="small" disabled={busy} onClick={() => log(true)}>
                  {say('touchpointAsk.captured')}
                </Button>
              </div>
            </>
          )}
        </div>
      )}
      <Failure error={error} />
    </li>
  );
}

/** The next line's button takes the focus before this line goes, so that a list is worked off by one key; whoever went on keeps it. */
function moveOn(line: Element | null): void {
  const now = document.activeElement;
  if (!line || (now !== document.body && !line.contains(now))) return;
  const next = line.nextElementSibling ?? line.previousElementSibling;
  (next?.querySelector('button') ?? line.closest('main')?.querySelector('h1'))?.focus();
}
