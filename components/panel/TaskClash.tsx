import { useRef } from 'react';
import { localDay } from '@/lib/domain/dates';
import { outcomeWords } from '@/lib/domain/outcome-words';
import type { PendingWrite } from '@/lib/domain/view';
import { say } from '@/lib/words/say';
import { ActionButton } from './ActionButton';
import { clockTime } from './as-of';
import { ask } from './ask';
import type { BoundIntent } from './bound';
import { Day } from './Day';
import { announce } from './store';
import styles from './TaskClash.module.css';
import type { TaskProps } from './TaskItem';
import { useCanAct } from './useCanAct';

interface TaskClashProps extends Pick<TaskProps, 'today'> {
  title: string;
  write: PendingWrite;
  onPressed: () => void;
}

/** Somebody changed the task there after the person saw it: both sides, and the choice between them. */
export function TaskClash({ title, write, today, onPressed }: TaskClashProps) {
  const may = useCanAct();
  const busy = useRef(false);
  const { id: writeId, theirs } = write;

  const act =
    (keep: boolean) =>
    async ({ accountId, ...page }: BoundIntent) => {
      if (!accountId || busy.current) return;
      busy.current = true;
      onPressed();
      const intent = { accountId, ...page };
      const answer = keep ? await ask('outbox.discard', { intent, writeId }) : await ask('outbox.retry', { intent, writeId, anyway: true });
      busy.current = false;
      if (answer) announce(say(keep ? 'tasks.keptTheirs' : 'tasks.writingMine', { title }));
    };

  return (
    <fieldset aria-label={say('tasks.clash', { title })} className={styles.clash}>
      <p className={styles.trouble}>{say('tasks.notSaved', { message: write.error?.message ?? '' })}</p>
      <dl className={styles.sides}>
        {theirs && (
          <div>
            <dt>{say('tasks.theirs')}</dt>
            <dd>
              <bdi>{theirs.status}</bdi>
              {theirs.due && (
                <>
                  {' · '}
                  <Day date={theirs.due} today={today} />
                </>
              )}
              {theirs.text && (
                <bdi dir="auto" className={styles.text}>
                  {theirs.text}
                </bdi>
              )}
              <span className={styles.by}>
                <time dateTime={theirs.at}>
                  <Day date={localDay(theirs.at)} today={today} />, {clockTime(theirs.at)}
                </time>
                {theirs.by && (
                  <>
                    {' · '}
                    <bdi>{theirs.by}</bdi>
                  </>
                )}
              </span>
            </dd>
          </div>
        )}
        <div>
          <dt>{say('tasks.mine')}</dt>
          <dd>
            <Mine operation={write.operation} />
          </dd>
        </div>
      </dl>
      {may && (
        <div className={styles.buttons}>
          <ActionButton size="small" aria-label={say('tasks.ofWhat', { action: say('tasks.keepTheirs'), title })} onAct={act(true)}>
            {say('tasks.keepTheirs')}
          </ActionButton>
          <ActionButton size="small" aria-label={say('tasks.ofWhat', { action: say('tasks.writeMine'), title })} onAct={act(false)}>
            {say('tasks.writeMine')}
          </ActionButton>
        </div>
      )}
    </fieldset>
  );
}

function Mine({ operation }: Pick<PendingWrite, 'operation'>) {
  if (operation.kind !== 'task.complete') return null;
  return (
    <>
      {outcomeWords(operation.outcome)}
      {operation.note && (
        <bdi dir="auto" className={styles.text}>
          {operation.note}
        </bdi>
      )}
    </>
  );
}

/** A completion that met somebody else's change; other troubles are a sentence. */
export const clashOf = (write: PendingWrite | undefined): PendingWrite | undefined =>
  write?.state === 'needs_you' && write.error?.code === 'conflict' && write.operation.kind === 'task.complete' ? write : undefined;
