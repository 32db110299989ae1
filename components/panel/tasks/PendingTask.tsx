import { Check } from 'lucide-react';
import { useState } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/Icon';
import { Rich } from '@/components/ui/Rich';
import type { IsoDate } from '@/lib/domain/account';
import { daysBetween } from '@/lib/domain/dates';
import { stepOfTask } from '@/lib/domain/playbook/run';
import { kindWords, ownerWords } from '@/lib/domain/playbook/step-words';
import type { TaskLine } from '@/lib/domain/task/task-list';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { useCanAct } from '../intent/useCanAct';
import { Day } from '../parts/Day';
import lines from '../parts/lines.module.css';
import { AskEnding } from '../playbook/AskEnding';
import { Step } from '../playbook/Step';
import { ask } from '../state/ask';
import { announceUnseen } from '../state/store';
import { clashOf, TaskClash } from './TaskClash';
import type { TaskProps } from './TaskItem';
import styles from './TaskItem.module.css';

/** A task to do. One press completes it as "Done", and the outcome can be changed right after; a step whose outcome decides what comes next asks for it. */
export function PendingTask({ accountId: account, line, clock: { today }, onPressed }: TaskProps & { onPressed: () => void }) {
  const { task, write } = line;
  const may = useCanAct();
  const clash = clashOf(write);
  const [busy, setBusy] = useState(false);

  async function complete({ accountId, ...page }: BoundIntent) {
    if (busy || !accountId) return;
    setBusy(true);
    onPressed();
    const intent = { accountId, ...page };
    const answer = await ask('task.complete', { intent, commandId: crypto.randomUUID(), taskId: task.id, outcome: 'Done' });
    setBusy(false);
    // Its line says so, with the outcome to choose under it.
    if (answer) announceUnseen(say('tasks.done', { title: task.title }));
  }

  return (
    <>
      {may && task.asks ? (
        <AskEnding task={task} />
      ) : may ? (
        <ActionButton
          look="ghost"
          className={cx(styles.check, busy && styles.busy)}
          aria-label={say('tasks.complete', { title: task.title })}
          title={say('tasks.completeIt')}
          onAct={complete}
        >
          <span className={styles.circle}>
            <Icon of={Check} size={13} strokeWidth={3} />
          </span>
        </ActionButton>
      ) : (
        <span className={styles.tick}>
          <span className={styles.circle} />
        </span>
      )}
      <div className={styles.body}>
        <p className={cx(styles.title, lines.clamp)} title={task.title}>
          <bdi>{task.title}</bdi>
        </p>
        <p className={cx(styles.facts, lines.clamp)}>
          <Due line={line} today={today} />
          {task.due && task.playbook && ' · '}
          {task.playbook && <bdi>{task.playbook}</bdi>}
          {task.kind && ` · ${kindWords(task.kind)}`}
          {task.role && !task.owner && ` · ${ownerWords(task.role)}`}
          {task.owner && stepOfTask(task.id) && (
            <>
              {' · '}
              <Rich text="playbookPanel.ownedBy" values={{ name: <bdi>{task.owner}</bdi> }} />
            </>
          )}
        </p>
        <Step accountId={account} task={task} today={today} onPressed={onPressed} />
        {clash && <TaskClash title={task.title} write={clash} today={today} onPressed={onPressed} />}
        {write?.state === 'needs_you' && !clashOf(write) && (
          <p className={styles.unsaved}>{say('tasks.notSaved', { message: write.error?.message ?? '' })}</p>
        )}
      </div>
    </>
  );
}

function Due({ line: { task, overdueDays }, today }: { line: TaskLine; today: IsoDate }) {
  if (!task.due) return null;
  const date = <Day date={task.due} today={today} />;
  if (overdueDays) {
    return (
      <span className={lines.bad}>
        <Rich text="tasks.overdue" values={{ date, count: overdueDays }} />
      </span>
    );
  }
  const days = daysBetween(today, task.due);
  if (days === 0) {
    return (
      <span className={lines.warn}>
        <Rich text="tasks.dueToday" values={{ today: <time dateTime={task.due}>{say('tasks.today')}</time> }} />
      </span>
    );
  }
  return (
    <span>
      <Rich text="tasks.due" values={{ date, count: days }} />
    </span>
  );
}
