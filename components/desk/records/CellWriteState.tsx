import { Button } from '@/components/ui/Button';
import type { CellWrite } from '@/lib/domain/records/view';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import styles from './Records.module.css';

/** A value that has not arrived: on its way, refused, or met by somebody else's. Another value typed into the cell takes its place. */
export function CellWriteState({ write: { id: writeId, state, error, theirs, text }, title }: { write: CellWrite; title: string }) {
  const { busy, run, error: failed } = useAction();
  if (state !== 'needs_you') return <span>{say('records.onItsWay', { value: text })}</span>;
  const conflict = error?.code === 'conflict';
  const button = (words: string, act: () => Promise<unknown>) => (
    <Button
      size="small"
      disabled={busy}
      aria-label={say('outboxPage.ofWhat', { action: words, about: title })}
      onClick={() => void run(act)}
    >
      {words}
    </Button>
  );
  return (
    <>
      <span className={styles.problem}>
        {text}: {failed?.message ?? error?.message}
      </span>
      {theirs && <bdi>{theirsWords(theirs)}</bdi>}
      <span className={styles.buttons}>
        {button(say(conflict ? 'tasks.keepTheirs' : 'outboxPage.discard'), () => send('outbox.discard', { writeId }))}
        {button(say(conflict ? 'tasks.writeMine' : 'outboxPage.retry'), () =>
          send('outbox.retry', { writeId, ...(conflict && { anyway: true }) }),
        )}
      </span>
    </>
  );
}

function theirsWords({ status, by }: NonNullable<CellWrite['theirs']>): string {
  const value = status || say('records.nothingThere');
  return by ? say('recordsPage.theirsBy', { value, who: by }) : say('recordsPage.theirs', { value });
}
