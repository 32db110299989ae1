import { useRef } from 'react';
import type { TaskList } from '@/lib/domain/task/task-list';
import { type PlacedLine, type PlacedTasks, placeTasks } from './placed';

/**
 * The tasks of one account in the order in which they were first shown; another account starts afresh. `isPressed`: the person has just
 * pressed something among them, so that what is gone now is gone by that.
 */
export function usePlacedTasks(accountId: string, list: TaskList, isPressed: () => boolean): PlacedTasks {
  const shown = useRef<{ accountId: string; rows: PlacedLine[] }>({ accountId, rows: [] });
  if (shown.current.accountId !== accountId) shown.current = { accountId, rows: [] };
  const placed = placeTasks(shown.current.rows, list, isPressed());
  shown.current.rows = placed.rows;
  return placed;
}
