import type { KeyboardEvent } from 'react';
import { type PlaybookTask, TASK_OUTCOMES } from '@/lib/domain/task/task';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { pressEnter } from '../intent/useBoundPress';
import { ask } from '../state/ask';
import { draftKey, dropDraft, writeDraft } from '../state/drafts';
import { announce, usePanel } from '../state/store';
import { HowItEnded } from './HowItEnded';
import styles from './TaskItem.module.css';

/** Changes how a just completed task ended. What is typed stays with the account until it is saved. */
export function OutcomeForm({ accountId, task }: { accountId: string; task: PlaybookTask }) {
  const saved = { outcome: task.outcome ?? TASK_OUTCOMES[0], note: task.note ?? '' };
  const draft = usePanel((state) => state.drafts[draftKey(accountId, task.id)]) ?? saved;
  const changed = draft.outcome !== saved.outcome || draft.note.trim() !== saved.note;

  async function save({ accountId, ...page }: BoundIntent) {
    if (!accountId || !changed) return;
    const note = draft.note.trim();
    const answer = await ask('task.complete', {
      intent: { accountId, ...page },
      commandId: crypto.randomUUID(),
      taskId: task.id,
      outcome: draft.outcome,
      ...(note && { note }),
    });
    if (!answer) return;
    dropDraft(accountId, task.id);
    announce(say('controls.saved'));
  }

  function onEnter(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter' || event.repeat || event.nativeEvent.isComposing) return;
    pressEnter(event, say('outcome.save', { title: task.title }), save);
  }

  return (
    <fieldset aria-label={say('outcome.of', { title: task.title })} className={styles.form}>
      <HowItEnded {...draft} onChange={(ended) => writeDraft(accountId, task.id, ended)} onKeyDown={onEnter} />
      <ActionButton look={changed ? 'primary' : 'plain'} disabled={!changed} onAct={save}>
        {say('controls.save')}
      </ActionButton>
    </fieldset>
  );
}
