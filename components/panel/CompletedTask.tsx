import { CircleCheck } from 'lucide-react';
import { cx } from '@/components/ui/cx';
import { outcomeWords } from '@/lib/domain/outcome-words';
import { type PlaybookTask, TASK_OUTCOMES } from '@/lib/domain/task';
import type { PendingWrite } from '@/lib/domain/view';
import { say } from '@/lib/words/say';
import { ActionButton } from './ActionButton';
import { ask } from './ask';
import type { BoundIntent } from './bound';
import lines from './lines.module.css';
import { OutcomeForm } from './OutcomeForm';
import { announce } from './store';
import { clashOf, TaskClash } from './TaskClash';
import type { TaskProps } from './TaskItem';
import styles from './TaskItem.module.css';
import { useCanAct } from './useCanAct';

/** A completed task: how it ended, a way back, and for a while the words to add. */
export function CompletedTask({ accountId, line: { task, write }, today, editable, onPressed }: TaskProps & { onPressed: () => void }) {
  const may = useCanAct();
  const clash = clashOf(write);

  async function undo({ accountId, ...page }: BoundIntent) {
    if (!accountId) return;
    onPressed();
    const answer = await ask('task.undo', { intent: { accountId, ...page }, commandId: crypto.randomUUID(), taskId: task.id });
    if (answer) announce(say('tasks.openAgain', { title: task.title }));
  }

  return (
    <>
      <span className={styles.tick}>
        <CircleCheck size={20} aria-hidden="true" />
      </span>
      <div className={styles.body}>
        <div className={styles.head}>
          <div>
            <p className={cx(styles.titleDone, lines.clamp)}>
              <bdi>{task.title}</bdi>
            </p>
            <p className={styles.facts}>{endWords(task, write)}</p>
          </div>
          {may && (
            <ActionButton size="small" className={styles.undo} aria-label={say('tasks.undo', { title: task.title })} onAct={undo}>
              {say('tasks.undoIt')}
            </ActionButton>
          )}
        </div>
        {clash && <TaskClash title={task.title} write={clash} today={today} onPressed={onPressed} />}
        {may && editable && !clash && <OutcomeForm accountId={accountId} task={task} />}
      </div>
    </>
  );
}

function endWords(task: PlaybookTask, write: PendingWrite | undefined): string {
  const ended = outcomeWords(task.outcome ?? TASK_OUTCOMES[0]);
  const outcome = task.by ? say('tasks.endedBy', { outcome: ended, name: task.by }) : ended;
  if (write?.state === 'needs_you' && !clashOf(write)) return say('tasks.endedNotSaved', { outcome, message: write.error?.message ?? '' });
  return write && write.state !== 'sent' && !clashOf(write) ? say('tasks.endedWaiting', { outcome }) : outcome;
}
