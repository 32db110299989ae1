import { useRef } from 'react';
import type { TaskList } from '@/lib/domain/task/task-list';
import { type PlacedTasks, placeTasks } from './placed';

/** The tasks of one account in the order in which they were first shown; another account starts afresh. */
export function usePlacedTasks(accountId: string, list: TaskList): PlacedTasks {
  const shown = useRef<{ accountId: string; ids: string[] }>({ accountId, ids: [] });
  if (shown.current.accountId !== accountId) shown.current = { accountId, ids: [] };
  const placed = placeTasks(shown.current.ids, list);
  shown.current.ids = placed.rows.map((line) => line.task.id);
  return placed;
}
