import type { IsoDate, IsoInstant } from '../account';

export type TaskStatus = 'open' | 'done' | 'skipped';
export const TASK_OUTCOMES = ['Done', 'Done, follow-up needed', 'Could not reach', 'No longer needed'] as const;
export type TaskOutcome = (typeof TASK_OUTCOMES)[number];

/** What kind of work a playbook's step is, and whose part it is meant to be. */
export const STEP_KINDS = ['call', 'email', 'meeting', 'review', 'internal'] as const;
export type StepKind = (typeof STEP_KINDS)[number];
export const STEP_OWNERS = ['csm', 'coordinator', 'account manager', 'manager'] as const;
export type StepOwner = (typeof STEP_OWNERS)[number];

/** Where a step of a playbook lives in a system of record. */
export interface TaskElsewhere {
  connectionId: string;
  id: string;
  status: TaskStatus;
  due?: IsoDate;
  owner?: string;
  /** Answers that were asked for before say nothing newer. */
  at: IsoInstant;
}

export interface PlaybookTask {
  id: string;
  title: string;
  /** As people call it, in whatever language it was written. */
  playbook?: string;
  /** Which one it is, of a step of ours. */
  playbookId?: string;
  due?: IsoDate;
  /** What kind of work it is and whose part it is meant to be, of a playbook's step. */
  kind?: StepKind;
  role?: StepOwner;
  status: TaskStatus;
  completedAt?: IsoInstant;
  outcome?: TaskOutcome;
  note?: string;
  /** What to say or look at, of a playbook's step. */
  talk?: string;
  /** The template that it is written with, of a playbook's step. */
  template?: string;
  /** How it ended has to be chosen. */
  asks?: 'outcome';
  /** Whose it is, where its source says, and who completed it there. */
  owner?: string;
  by?: string;
  /** It was ended in this book, so by whoever keeps it. */
  mine?: true;
  /** Of a playbook's step: the task that it is elsewhere, and how that one stood when it was last looked at. */
  there?: TaskElsewhere;
}
