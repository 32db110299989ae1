import type { IsoDate } from '@/lib/domain/account';
import { localDay } from '@/lib/domain/dates';
import type { PendingWrite } from '@/lib/domain/outbox/pending';
import { outcomeWords } from '@/lib/domain/task/outcome-words';
import { say } from '@/lib/words/say';
import { clockTime } from '../parts/as-of';
import { Day } from '../parts/Day';
import { By, Clash } from './Clash';
import styles from './TaskClash.module.css';

interface TaskClashProps {
  today: IsoDate;
  title: string;
  write: PendingWrite;
  onPressed: () => void;
}

/** Somebody changed the task there after the person saw it. */
export function TaskClash({ title, write, today, onPressed }: TaskClashProps) {
  const { id, theirs } = write;
  return (
    <Clash
      name={say('tasks.clash', { title })}
      title={title}
      trouble={say('tasks.notSaved', { message: write.error?.message ?? '' })}
      writeId={id}
      onPressed={onPressed}
      theirs={
        theirs && (
          <>
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
            <By
              who={theirs.by}
              when={
                <time dateTime={theirs.at}>
                  <Day date={localDay(theirs.at)} today={today} />, {clockTime(theirs.at)}
                </time>
              }
            />
          </>
        )
      }
      mine={<Mine operation={write.operation} />}
    />
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
