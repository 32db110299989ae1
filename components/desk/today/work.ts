import type { Owned } from '@/lib/domain/priority/rank';

/** The tasks that a reason is about. */
export interface Work {
  title: string;
  taskIds: string[];
  /** How they ended has to be said. */
  asks: boolean;
}

export function workOf({ fact }: Owned): Work | undefined {
  if (fact.kind === 'task') return { title: fact.title, taskIds: fact.taskIds, asks: fact.asks === true };
  return fact.kind === 'promise' ? { title: fact.title, taskIds: [fact.taskId], asks: false } : undefined;
}
