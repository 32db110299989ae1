import type { KeyboardEvent } from 'react';
import field from '@/components/ui/Field.module.css';
import { outcomeWords } from '@/lib/domain/task/outcome-words';
import { TASK_OUTCOMES, type TaskOutcome } from '@/lib/domain/task/task';
import { say } from '@/lib/words/say';

/** Longest note that the worker takes. */
const NOTE_MAX = 4000;

interface HowItEndedProps {
  /** Absent: nothing is taken for granted, it has to be chosen. */
  outcome?: TaskOutcome;
  note: string;
  onChange: (ended: { outcome: TaskOutcome; note: string }) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** How a task ended, and a note on it once that is said. */
export function HowItEnded({ outcome, note, onChange, onKeyDown }: HowItEndedProps) {
  return (
    <>
      <select
        aria-label={say('outcome.label')}
        className={field.field}
        value={outcome ?? ''}
        onChange={(event) => onChange({ outcome: event.target.value as TaskOutcome, note })}
      >
        {!outcome && (
          <option value="" disabled>
            {say('playbookPanel.howEnded')}
          </option>
        )}
        {TASK_OUTCOMES.map((one) => (
          <option key={one} value={one}>
            {outcomeWords(one)}
          </option>
        ))}
      </select>
      {outcome && (
        <input
          autoComplete="off"
          aria-label={say('outcome.note')}
          placeholder={say('outcome.noteOptional')}
          className={field.field}
          maxLength={NOTE_MAX}
          value={note}
          onChange={(event) => onChange({ outcome, note: event.target.value })}
          onKeyDown={onKeyDown}
        />
      )}
    </>
  );
}
