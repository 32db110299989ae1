import type { AccountField, IsoDate, IsoInstant } from '../account';
import type { RequiredField } from '../company/house-rules';
import type { ReadinessItem } from '../renewal/terms';

/** In the order in which a day is worked; nobody may set it otherwise. */
export const CLASSES = ['escalate', 'clock', 'decision', 'risk', 'work', 'records'] as const;
export type ReasonClass = (typeof CLASSES)[number];

/** What is missing for a decision to be safe. `past`: its day is over and nobody has said how it ended. */
export type Gap = 'past' | 'readiness' | 'health' | 'noHealth' | 'contact' | 'champion';

/** How much of what a renewal needs is there, and what of the rest must be there by now. */
interface Ready {
  done: number;
  total: number;
  due: ReadinessItem[];
}

/** The deciding fact of a reason, as data: words are made where it is shown. */
export type Fact =
  | { kind: 'escalation'; count: number }
  | { kind: 'leaving'; word: string }
  | { kind: 'pastSla'; count: number }
  | { kind: 'promise'; taskId: string; title: string; due: IsoDate }
  /** A clock with a minute to it, as an SLA has. */
  | { kind: 'clock'; what: string; until: IsoInstant }
  | { kind: 'decision'; decideBy: IsoDate; gaps: Gap[]; readiness?: Ready }
  /** A decision has come into its next window, and what it needs is begun. */
  | { kind: 'prepare'; decideBy: IsoDate; window: number; readiness: Omit<Ready, 'due'> }
  | { kind: 'moved'; from: IsoDate; to: IsoDate; on: IsoDate }
  | { kind: 'healthFell'; points: number; days: number; event?: string }
  | { kind: 'critical'; score?: number }
  | { kind: 'unknown' }
  | { kind: 'championLeft' }
  | { kind: 'quiet'; since: IsoInstant }
  | { kind: 'unanswered'; since: IsoInstant }
  | { kind: 'usageDown'; percent: number }
  /** Tasks of one template are one piece of work. `asks`: how it ended has to be said. */
  | { kind: 'task'; taskIds: string[]; title: string; playbook?: string; due: IsoDate; asks?: boolean }
  | { kind: 'waitingOnUs'; count: number }
  /** Solved tickets after which nobody asked whether it helped, the first one first. */
  | { kind: 'followUp'; tickets: string[]; solvedOn: IsoDate }
  /** Looked at today and not logged; `subject` of the last one. */
  | { kind: 'unlogged'; count: number; subject: string; source: string; link?: string }
  /** A mail that was looked at today, whose last word is the customer's; of several the one seen last. */
  | { kind: 'seenMail'; count: number; subject: string; source: string; seenAt: IsoInstant; link?: string }
  /** Nothing came about the account for long, from wherever. */
  | { kind: 'silent'; since: IsoInstant }
  | { kind: 'stale'; field: AccountField; asOf: IsoInstant }
  | { kind: 'missing'; fields: RequiredField[] };

/** Why a reason needs nobody today. */
export type Hand =
  | { kind: 'waiting'; since?: IsoInstant }
  | { kind: 'plan'; title: string; due: IsoDate }
  | { kind: 'signed' }
  | { kind: 'nonRenewal' }
  | { kind: 'decided'; on: IsoDate };

export interface Reason {
  class: ReasonClass;
  fact: Fact;
  /** Chance, 0 to 1, that what is at stake is lost if nobody does anything about it. */
  likelihood: number;
  /** Working days that are left; below 1 when it is due or over. */
  daysLeft: number;
  hand?: Hand;
}

/** What a reason is before its account's own risk and the calendar are looked at. */
export interface Found {
  class: ReasonClass;
  fact: Fact;
  /** Its own part of the chance. */
  chance: number;
  /** The day up to which something can be done; absent: until the decision. */
  until?: IsoDate;
}

/** The address of the thread or ticket that a fact is about, where it is about one. */
export const threadOf = (fact: Fact): string | undefined => (fact.kind === 'unlogged' || fact.kind === 'seenMail' ? fact.link : undefined);

/** What tells one reason of an account from another, and from the same one grown worse: who put it aside did not put that aside. */
export function reasonKey({ fact }: Pick<Reason, 'fact'>): string {
  switch (fact.kind) {
    case 'promise':
      return `promise ${fact.taskId}`;
    case 'task':
      return `task ${fact.taskIds.join(' ')}`;
    case 'escalation':
    case 'pastSla':
    case 'waitingOnUs':
      return `${fact.kind} ${fact.count}`;
    case 'decision':
      return `decision ${fact.decideBy}${fact.gaps.includes('past') ? ' past' : ''}`;
    case 'prepare':
      return `prepare ${fact.decideBy} ${fact.window}`;
    case 'moved':
      return `moved ${fact.to}`;
    case 'clock':
      return `clock ${fact.what} ${fact.until}`;
    case 'followUp':
      return `followUp ${fact.tickets.join(' ')}`;
    case 'unlogged':
      return `unlogged ${fact.source}`;
    case 'seenMail':
      return `seenMail ${fact.source}`;
    case 'leaving':
      return `leaving ${fact.word}`;
    default:
      return fact.kind;
  }
}
