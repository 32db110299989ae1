import type { Fact } from './reason';

/** Parts of an account's page that a fact can be about. */
export const PARTS = ['health', 'renewal', 'contact', 'support', 'usage', 'tasks', 'people'] as const;
export type Part = (typeof PARTS)[number];

export const isPart = (text: unknown): text is Part => (PARTS as readonly unknown[]).includes(text);

const WHERE: Partial<Record<Fact['kind'], Part>> = {
  escalation: 'support',
  pastSla: 'support',
  clock: 'support',
  waitingOnUs: 'support',
  followUp: 'support',
  promise: 'tasks',
  task: 'tasks',
  decision: 'renewal',
  prepare: 'renewal',
  moved: 'renewal',
  healthFell: 'health',
  critical: 'health',
  unknown: 'health',
  championLeft: 'people',
  quiet: 'contact',
  unanswered: 'contact',
  unlogged: 'contact',
  seenMail: 'contact',
  usageDown: 'usage',
};

/** Where on the account's page something is done about a fact; nothing where that is its top, as with fields that are missing. */
export const partOf = ({ kind }: Pick<Fact, 'kind'>): Part | undefined => WHERE[kind];
