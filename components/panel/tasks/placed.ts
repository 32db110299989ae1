import type { TaskLine, TaskList } from '@/lib/domain/task/task-list';

export interface PlacedTasks {
  /** Pending tasks, and those completed while this account was open, each where it stood. */
  rows: TaskLine[];
  /** Completed before. */
  earlier: TaskLine[];
}

/** Keeps every task where it stood, so that completing one does not move another under the finger. */
export function placeTasks(before: readonly string[], { pending, completed }: Pick<TaskList, 'pending' | 'completed'>): PlacedTasks {
  const byId = new Map([...pending, ...completed].map((line) => [line.task.id, line]));
  const seen = new Set(before);
  const kept = before.map((id) => byId.get(id)).filter((line) => line !== undefined);
  return {
    rows: [...kept, ...pending.filter((line) => !seen.has(line.task.id))],
    earlier: completed.filter((line) => !seen.has(line.task.id)),
  };
}

/** How many rows to show so that `first` pending ones are among them. */
export function rowsToShow(rows: TaskLine[], first: number): number {
  let pending = 0;
  for (const [index, line] of rows.entries()) {
    if (line.task.status !== 'open') continue;
    if (pending === first) return index;
    pending += 1;
  }
  return rows.length;
}
