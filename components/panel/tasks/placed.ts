import type { TaskLine, TaskList } from '@/lib/domain/task/task-list';

export interface PlacedLine extends TaskLine {
  /** Somebody took it away: its place stays empty, so that none below it moves up. */
  gone?: true;
}

export interface PlacedTasks {
  /** Pending tasks, and those completed while this account was open, each where it stood. */
  rows: PlacedLine[];
  /** Completed before. */
  earlier: TaskLine[];
}

/**
 * Keeps every task where it stood, so that completing one does not move another under the finger. `letGo`: what is gone leaves no empty
 * place, because the person took it away himself.
 */
export function placeTasks(
  before: readonly PlacedLine[],
  { pending, completed }: Pick<TaskList, 'pending' | 'completed'>,
  letGo: boolean,
): PlacedTasks {
  const byId = new Map([...pending, ...completed].map((line) => [line.task.id, line]));
  const seen = new Set(before.map(({ task }) => task.id));
  const kept = before.flatMap((line): PlacedLine[] => {
    const now = byId.get(line.task.id);
    if (now) return [now];
    return letGo && !line.gone ? [] : [{ ...line, gone: true }];
  });
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
