import { CircleCheck } from 'lucide-react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/Icon';
import { agoWords } from '@/lib/domain/dates';
import type { PendingWrite } from '@/lib/domain/outbox/pending';
import type { PlaybookTask } from '@/lib/domain/task/task';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { useCanAct } from '../intent/useCanAct';
import lines from '../parts/lines.module.css';
import { Note } from '../parts/Note';
import type { Clock } from '../parts/useClock';
import { ask } from '../state/ask';
import { draftKey } from '../state/drafts';
import { announce, usePanel } from '../state/store';
import { endedWords } from './ended-words';
import { OutcomeForm } from './OutcomeForm';
import { clashOf, TaskClash } from './TaskClash';
import type { TaskProps } from './TaskItem';
import styles from './TaskItem.module.css';

/** A completed task: how it ended, by whom and when, a way back, and for a while the words to add. */
export function CompletedTask({ accountId, line: { task, write }, clock, editable, onPressed }: TaskProps & { onPressed: () => void }) {
  const may = useCanAct();
  const clash = clashOf(write);
  const isDraft = usePanel(({ drafts }) => draftKey(accountId, task.id) in drafts);
  // Whoever completed it says how it ended: of a colleague's nothing is asked here.
  const editing = may && editable && !clash && (write !== undefined || task.mine || isDraft);

  async function undo({ accountId, ...page }: BoundIntent) {
    if (!accountId) return;
    onPressed();
    const answer = await ask('task.undo', { intent: { accountId, ...page }, commandId: crypto.randomUUID(), taskId: task.id });
    if (answer) announce(say('tasks.openAgain', { title: task.title }));
  }

  return (
    <>
      <span className={styles.tick}>
        <Icon of={CircleCheck} size={20} />
      </span>
      <div className={styles.body}>
        <div className={styles.head}>
          <div>
            <p className={cx(styles.titleDone, lines.clamp)} title={task.title}>
              <bdi>{task.title}</bdi>
            </p>
            <p className={styles.facts}>{factsOf(task, write, editing ? undefined : clock)}</p>
            {!editing && task.note && <Note text={task.note} />}
          </div>
          {may && (
            <ActionButton size="small" className={styles.undo} aria-label={say('tasks.undo', { title: task.title })} onAct={undo}>
              {say('tasks.undoIt')}
            </ActionButton>
          )}
        </div>
        {clash && <TaskClash title={task.title} write={clash} today={clock.today} onPressed={onPressed} />}
        {editing && <OutcomeForm accountId={accountId} task={task} />}
      </div>
    </>
  );
}

/** Without a clock: it was pressed a moment ago, by whoever looks at it. */
function factsOf(task: PlaybookTask, write: PendingWrite | undefined, clock: Clock | undefined): string {
  const { mine: _, ...own } = task;
  const outcome = endedWords(clock ? task : own);
  if (write?.state === 'needs_you' && !clashOf(write)) return say('tasks.endedNotSaved', { outcome, message: write.error?.message ?? '' });
  if (write && write.state !== 'sent' && !clashOf(write)) return say('tasks.endedWaiting', { outcome });
  return clock && task.completedAt ? `${outcome} · ${agoWords(task.completedAt, clock.now)}` : outcome;
}
