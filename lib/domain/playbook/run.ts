import type { IsoDate, IsoInstant } from '../account';
import type { TaskElsewhere, TaskOutcome } from '../task/task';
import type { Playbook } from './definition';
import type { DecisionDay, Why } from './fires';

/** Why a step is left out: chosen, not written, so that it can be counted and names nobody. */
export const SKIP_REASONS = ['done already', 'not for this customer', 'customer declined', 'no contact', 'other'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What a person did with a step. `on`: the day it was for them; the order is `n`, because clocks are set back. */
export type Mark = {
  n: number;
  on: IsoDate;
  at: IsoInstant /** Before this, it was put off. */;
  putOff?: true;
} /** `by`: who did it, where it was done in another system. */ & (
  | { kind: 'done'; outcome: TaskOutcome; note?: string; by?: string }
  | { kind: 'skipped'; reason: SkipReason }
  | { kind: 'snoozed'; until: IsoDate }
  | { kind: 'opened' }
);

/** Whose a step is now, and since when. */
export interface Owner {
  n: number;
  on: IsoDate;
  at: IsoInstant;
  name: string;
}

/** What was changed of the plan before the run began, by whom and when. */
export interface PlanEdit {
  by?: string;
  at: IsoInstant;
  /** Steps that were left out. */
  without?: string[];
  /** Steps that are due on another day. */
  due?: Record<string, IsoDate>;
}

export type EndReason = 'settled' | 'left' | 'gone' | 'answered' | 'outcome' | 'hand';

/** One playbook at work on one account. Part of the journal: nobody else knows. */
export interface Run {
  id: string;
  accountId: string;
  playbookId: string;
  /** As it was when it began: whoever edits the definition does not disturb it. */
  playbook: Playbook;
  /** With account and playbook its identity. */
  anchor: string;
  why: Why;
  decision?: DecisionDay;
  begunOn: IsoDate;
  begunAt: IsoInstant;
  edited?: PlanEdit;
  /** The last word about each step. */
  marks: Record<string, Mark>;
  /** How many words there were. */
  n: number;
  /** Steps that were given to somebody else than who owns the run. */
  owners?: Record<string, Owner>;
  /** Steps that live in a system of record. */
  there?: Record<string, TaskElsewhere>;
  /** Follows from all else; kept so that runs can be found by it. */
  state: 'open' | 'finished' | 'stopped';
  /** Ended before its steps were. */
  stopped?: { on: IsoDate; why: EndReason };
  /** The day it was over, from which it cools down. */
  endedOn?: IsoDate;
}

/** Somebody did not want it to begin. Cools down as if it had run. */
export interface Dismissal {
  id: string;
  accountId: string;
  playbookId: string;
  anchor: string;
  state: 'dismissed';
  endedOn: IsoDate;
}

export const wasPutOff = (marks: readonly (Mark | undefined)[]): boolean => marks.some((one) => one?.putOff || one?.kind === 'snoozed');

/** Puts a word about a step; one that is older than what is known changes nothing but that it was put off, so any order and any repetition end the same. */
export function withMark(run: Run, stepId: string, mark: Mark): Run {
  const known = Object.hasOwn(run.marks, stepId) ? run.marks[stepId] : undefined;
  if (!run.playbook.steps.some(({ id }) => id === stepId)) return run;
  const last = known && known.n >= mark.n ? known : mark;
  const putOff = last.kind !== 'snoozed' && wasPutOff([known, mark]);
  if (last === known && putOff === (known?.putOff ?? false)) return run;
  return { ...run, marks: { ...run.marks, [stepId]: { ...last, ...(putOff && { putOff }) } }, n: Math.max(run.n, mark.n) };
}

/** What identifies the task of a step among the rows written here. */
export const RUN = 'run:';
export const stepRowId = (runId: string, stepId: string): string => `${RUN}${runId}:${stepId}`;

/** Which step a task of the account is; nothing for any other task. */
export function stepOfTask(taskId: string): { runId: string; stepId: string } | undefined {
  const [, runId, stepId] = /^local:run:([^:]+):([^:]+)$/.exec(taskId) ?? [];
  return runId && stepId ? { runId, stepId } : undefined;
}
