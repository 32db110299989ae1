import type { PlaybookTask } from '@/lib/domain/task/task';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { ask } from '../state/ask';
import { draftKey, dropDraft, writeDraft } from '../state/drafts';
import { announce, toggle, usePanel } from '../state/store';
import { HowItEnded } from '../tasks/HowItEnded';
import styles from '../tasks/TaskItem.module.css';

export const endingName = (taskId: string): string => `ending ${taskId}`;

interface EndingProps {
  accountId: string;
  task: PlaybookTask;
  onPressed: () => void;
}

/** How a step ended where that decides what comes next: nothing is taken for granted, and what is said of it stays until it is saved. */
export function Ending({ accountId, task: { id: taskId, title }, onPressed }: EndingProps) {
  const draft = usePanel((state) => state.drafts[draftKey(accountId, taskId)]);

  async function end({ accountId, ...page }: BoundIntent) {
    if (!accountId || !draft) return;
    onPressed();
    const said = draft.note.trim();
    const answer = await ask('task.complete', {
      intent: { accountId, ...page },
      commandId: crypto.randomUUID(),
      taskId,
      outcome: draft.outcome,
      ...(said && { note: said }),
    });
    if (!answer) return;
    dropDraft(accountId, taskId);
    toggle(endingName(taskId), false);
    announce(say('tasks.done', { title }));
  }

  return (
    <fieldset aria-label={say('outcome.of', { title })} className={styles.form}>
      <HowItEnded outcome={draft?.outcome} note={draft?.note ?? ''} onChange={(ended) => writeDraft(accountId, taskId, ended)} />
      <ActionButton look="primary" disabled={!draft} aria-label={say('outcome.save', { title })} onAct={(intent) => void end(intent)}>
        {say('controls.save')}
      </ActionButton>
    </fieldset>
  );
}
