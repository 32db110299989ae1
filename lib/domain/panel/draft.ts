import type { TaskOutcome } from '../task/task';

/** What is typed into a form about an account that is not saved yet, by field. `name`: which form. */
export interface FormDraft {
  name: string;
  values: Record<string, string>;
}

/** How a completed task ended, while it is still being written. */
export interface TaskDraft {
  taskId: string;
  outcome: TaskOutcome;
  note: string;
}
