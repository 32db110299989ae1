import { useState } from 'react';
import field from '@/components/ui/Field.module.css';
import { type PlaybookTask, TASK_OUTCOMES, type TaskOutcome } from '@/lib/domain/account';
import { outcomeWords } from '@/lib/domain/outcome-words';
import { say } from '@/lib/words/say';
import { ActionButton } from '../ActionButton';
import { ask } from '../ask';
import type { BoundIntent } from '../bound';
import { announce, toggle } from '../store';
import styles from '../TaskItem.module.css';

/** Longest note that the worker takes. */
const NOTE_MAX = 4000;

export const endingName = (taskId: string): string => `ending ${taskId}`;

/** How a step ended where that decides what comes next: nothing is taken for granted. */
export function Ending({ task: { id: taskId, title }, onPressed }: { task: PlaybookTask; onPressed: () => void }) {
  const [outcome, setOutcome] = useState<TaskOutcome>();
  const [note, setNote] = useState('');

  async function end({ accountId, ...page }: BoundIntent) {
    if (!accountId || !outcome) return;
    onPressed();
    const said = note.trim();
    const answer = await ask('task.complete', {
      intent: { accountId, ...page },
      commandId: crypto.randomUUID(),
      taskId,
      outcome,
      ...(said && { note: said }),
    });
    if (!answer) return;
    toggle(endingName(taskId), false);
    announce(say('tasks.done', { title }));
  }

  return (
    <fieldset aria-label={say('outcome.of', { title })} className={styles.form}>
      <select
        aria-label={say('outcome.label')}
        className={field.field}
        value={outcome ?? ''}
        onChange={(event) => setOutcome(event.target.value as TaskOutcome)}
      >
        <option value="" disabled>
          {say('playbookPanel.howEnded')}
        </option>
        {TASK_OUTCOMES.map((one) => (
          <option key={one} value={one}>
            {outcomeWords(one)}
          </option>
        ))}
      </select>
      <input
        aria-label={say('outcome.note')}
        placeholder={say('outcome.noteOptional')}
        className={field.field}
        maxLength={NOTE_MAX}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <ActionButton look="primary" disabled={!outcome} aria-label={say('outcome.save', { title })} onAct={(intent) => void end(intent)}>
        {say('controls.save')}
      </ActionButton>
    </fieldset>
  );
}
