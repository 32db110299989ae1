import type { IsoDate } from '../../domain/account';
import { groupBy } from '../../domain/data/group-by';
import { compareText } from '../../domain/text/compare-text';
import { isStableId, stableId } from './stable-id';

/** What a task without an id of its own has to be found again by. */
export interface TaskSaid {
  accountExternalId: string;
  title: string;
  playbook?: string;
  due?: IsoDate;
}

/** A task that came from a file. `isOver`: there, or by what somebody did here. */
export interface KnownTask extends TaskSaid {
  externalId: string;
  isOver: boolean;
}

export interface TaskFile {
  /** Its rows without an id, and the ids of the others. */
  rows: readonly TaskSaid[];
  ownIds: ReadonlySet<string>;
  /** Without a column of due days the rows of a file say nothing about when. */
  hasDays: boolean;
}

/** Sorts after every day. */
const NO_DAY = '~';
const dayOf = ({ due }: TaskSaid): string => due ?? NO_DAY;
const byDay = (a: TaskSaid, b: TaskSaid) => compareText(dayOf(a), dayOf(b));
const subjectOf = ({ accountExternalId, title, playbook = '' }: TaskSaid): string => [accountExternalId, title, playbook].join('\u0000');

/**
 * Finds the tasks of the book that rows of one file speak of, among those of the same account, title and playbook: by the day, by the
 * day that a task was first imported with, then, of what is left, by taking a row for an open task whose day moved. What is over never
 * moves: a later row of its title is the next task, so a task that was completed here and then moved in its source comes back as a new
 * one rather than never. A task with an id of its own is found by its day alone.
 */
export function findTasks(file: TaskFile, known: readonly KnownTask[]): (row: TaskSaid) => string {
  const knownOf = groupBy(known, subjectOf);
  const found = new Map(
    [...groupBy(file.rows, subjectOf)].map(([subject, rows]) => [subject, idsOf(rows, knownOf.get(subject) ?? [], file)]),
  );
  return (row) => found.get(subjectOf(row))?.get(dayOf(row)) ?? firstId(row);
}

/** Ids of the rows of one subject by their days. */
function idsOf(rows: readonly TaskSaid[], known: readonly KnownTask[], { ownIds, hasDays }: TaskFile): Map<string, string> {
  const ids = new Map<string, string>();
  const open = new Map(rows.map((row) => [dayOf(row), row]));
  const free = new Map(known.filter(({ externalId }) => !ownIds.has(externalId)).map((task) => [task.externalId, task]));
  const take = (row: TaskSaid, externalId: string) => {
    ids.set(dayOf(row), externalId);
    open.delete(dayOf(row));
    free.delete(externalId);
  };

  const onDay = groupBy([...free.values()].sort(byLikelihood), dayOf);
  for (const [day, row] of open) for (const { externalId } of (onDay.get(day) ?? []).slice(0, 1)) take(row, externalId);
  if (free.size > 0) for (const row of open.values()) if (free.has(firstId(row))) take(row, firstId(row));
  const ours = [...free.values()].filter(({ externalId }) => isStableId(externalId));
  // Which of several a row without a day means cannot be told, and one that was found before is over by now.
  const movable = hasDays ? ours.filter(({ isOver }) => !isOver) : ours.slice(0, known.length === 1 ? 1 : 0);
  for (const [row, { externalId }] of moved([...open.values()], movable)) take(row, externalId);

  const taken = new Set([...known.map(({ externalId }) => externalId), ...ownIds]);
  for (const row of open.values()) take(row, freshId(row, taken));
  return ids;
}

/** Of several on one day: first those with an id from here, as such a row had before, then what is still open. */
const byLikelihood = (a: KnownTask, b: KnownTask): number =>
  Number(isStableId(b.externalId)) - Number(isStableId(a.externalId)) ||
  Number(a.isOver) - Number(b.isOver) ||
  compareText(a.externalId, b.externalId);

/** Each row with the open task it is now: work is put off more often than brought forward, and what is put off keeps its order. */
function moved(rows: TaskSaid[], tasks: KnownTask[]): [TaskSaid, KnownTask][] {
  const all = [...tasks, ...rows].sort(byDay);
  const later = reached(all);
  const rest = all.filter((one) => !later.has(one)).reverse();
  const chosen = [...later, ...reached(rest)].sort(byDay);
  const known = chosen.filter(isKnown);
  return chosen.filter((one) => !isKnown(one)).flatMap((row, at) => (known[at] ? [[row, known[at]] as [TaskSaid, KnownTask]] : []));
}

/** Rows that have a task of their own before them, and those tasks. */
function reached(line: readonly (TaskSaid | KnownTask)[]): Set<TaskSaid> {
  const waiting: KnownTask[] = [];
  const paired = new Set<TaskSaid>();
  for (const one of line) {
    const before = isKnown(one) ? undefined : waiting.pop();
    if (isKnown(one)) waiting.push(one);
    else if (before) paired.add(one).add(before);
  }
  return paired;
}

const isKnown = (one: TaskSaid | KnownTask): one is KnownTask => 'externalId' in one;

/** The id that the first row of such a task gets. */
export const firstId = ({ accountExternalId, title, playbook, due }: TaskSaid): string =>
  stableId('task', accountExternalId, title, playbook, due);

/** A task that moved since may still hold the id that this row would get. */
function freshId(row: TaskSaid, taken: ReadonlySet<string>): string {
  for (let turn = 0; ; turn++) {
    const id = turn === 0 ? firstId(row) : stableId('task', row.accountExternalId, row.title, row.playbook, row.due, String(turn));
    if (!taken.has(id)) return id;
  }
}
