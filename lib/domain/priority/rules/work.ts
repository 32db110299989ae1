import type { IsoDate } from '../../account';
import { groupBy } from '../../data/group-by';
import type { PlaybookTask } from '../../task/task';
import { compareText } from '../../text/compare-text';
import type { Found } from '../reason';
import type { Rule } from './rule';

/** Playbook tasks that are due before there is another working day, or were; those of one template are one piece of work. */
export const tasks: Rule = ({ account, facts, clock }) => {
  const due = account.tasks.filter(
    (task) => !facts.later?.has(task.id) && task.status === 'open' && task.playbook !== undefined && (task.due ?? '9') <= clock.horizon,
  );
  if (due.length === 0) return undefined;
  return [...groupBy(due, ({ playbook, title }) => `${playbook}\n${title}`).values()].map(oneOf);
};

function oneOf(same: PlaybookTask[]): Found {
  const sorted = same.toSorted((a, b) => compareText(a.due ?? '', b.due ?? '') || compareText(a.id, b.id));
  const { title, playbook, due } = sorted[0] as PlaybookTask & { due: IsoDate };
  const asks = same.some((task) => task.asks !== undefined);
  const fact = {
    kind: 'task' as const,
    taskIds: sorted.map(({ id }) => id),
    title,
    due,
    ...(playbook && { playbook }),
    ...(asks && { asks }),
  };
  return { class: 'work', fact, chance: 0.05, until: due };
}

export const waitingOnUs: Rule = ({ account: { support }, clock }) =>
  support?.waitingOnUs
    ? { class: 'work', fact: { kind: 'waitingOnUs', count: support.waitingOnUs }, chance: 0.1, until: clock.workday }
    : undefined;
