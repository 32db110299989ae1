import type { TaskOutcome } from './task';

/** How a completed task ended, while it is still being written. */
export interface TaskDraft {
  taskId: string;
  outcome: TaskOutcome;
  note: string;
}
