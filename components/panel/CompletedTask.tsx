import { CircleCheck } from 'lucide-react';
import { cx } from '@/components/ui/cx';
import { TASK_OUTCOMES } from '@/lib/domain/account';
import type { PendingWrite } from '@/lib/domain/view';
import { ActionButton } from './ActionButton';
import { ask } from './ask';
import type { BoundIntent } from './bound';
import lines from './lines.module.css';
import { OutcomeForm } from './OutcomeForm';
import { say } from './store';
import type { TaskProps } from './TaskItem';
import styles from './TaskItem.module.css';
import { useCanAct } from './useCanAct';

/** A completed task: how it ended, a way back, and for a while the words to add. */
export function CompletedTask({ accountId, line: { task, write }, editable, onPressed }: TaskProps & { onPressed: () => void }) {
  const may = useCanAct();

  async function undo({ accountId, ...page }: BoundIntent) {
    if (!accountId) return;
    onPressed();
    const answer = await ask('task.undo', { intent: { accountId, ...page }, commandId: crypto.randomUUID(), taskId: task.id });
    if (answer) say(`Open again: ${task.title}`);
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
            <p className={styles.facts}>
              {task.outcome ?? TASK_OUTCOMES[0]}
              {stateWords(write)}
            </p>
          </div>
          {may && (
            <ActionButton size="small" className={styles.undo} aria-label={`Undo ${task.title}`} onAct={undo}>
              Undo
            </ActionButton>
          )}
        </div>
        {may && editable && <OutcomeForm accountId={accountId} task={task} />}
      </div>
    </>
  );
}

function stateWords(write: PendingWrite | undefined): string {
  if (write?.state === 'needs_you') return ` · not saved. ${write.error?.message ?? ''}`;
  return write && write.state !== 'sent' ? ' · waiting to send' : '';
}
