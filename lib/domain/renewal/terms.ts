import type { IsoDate, IsoInstant, Money } from '../account';

/** How a renewal stands, as the source says or as time has decided it. */
export const RENEWAL_STATES = ['open', 'verbal', 'signed', 'lost', 'auto-renewed'] as const;
export type RenewalState = (typeof RENEWAL_STATES)[number];

/** Nothing is left to decide, so nothing is due and nothing warns. */
export const isSettled = (state: RenewalState): boolean => state === 'signed' || state === 'lost' || state === 'auto-renewed';

/** The terms of one contract as a source keeps them. */
export interface Renewal {
  /** Day the contract ends. */
  endDate: IsoDate;
  /** Day the term began; with it a contract that renewed by itself has a next end. */
  startDate?: IsoDate;
  autoRenews?: boolean;
  /** Days before `endDate` by which notice must be given. */
  noticeDays?: number;
  state?: RenewalState;
  /** Yearly amount from the renewal on. */
  renewed?: Money;
  /** Who brings the renewal home, a person or a desk, where that is not the account's own CSM. */
  owner?: string;
}

/** One contract of several. */
export interface Subscription extends Renewal {
  id: string;
  name?: string;
  /** Yearly amount today. */
  amount?: Money;
}

/** What a person may say of a renewal. */
export const SAID_STATES = ['open', 'verbal', 'signed', 'lost'] as const satisfies RenewalState[];
export type SaidState = (typeof SAID_STATES)[number];

/** Why a contract was signed or lost: codes, so that they can be counted. */
export const SIGNED_REASONS = ['as-it-was', 'grew', 'shrank', 'new-price', 'other'] as const;
export const LOST_REASONS = [
  'price',
  'no-value',
  'missing-feature',
  'service',
  'competitor',
  'sponsor-left',
  'closed-or-bought',
  'not-needed',
  'other',
] as const;
export type SignedReason = (typeof SIGNED_REASONS)[number];
export type LostReason = (typeof LOST_REASONS)[number];

/** Amount a year and reason are asked for once it is signed or lost. */
export interface Outcome {
  state: SaidState;
  amount?: Money;
  reason?: SignedReason | LostReason;
}

/** What must be true before a renewal is talked about. */
export const READINESS_ITEMS = ['contacts', 'usage', 'value', 'issues', 'risks', 'date'] as const;
export type ReadinessItem = (typeof READINESS_ITEMS)[number];

/** What a person said here about one renewal, known by the day it ends. Nobody else knows it. */
export type RenewalNote = { endDate: IsoDate; at: IsoInstant } & (
  | ({ kind: 'outcome' } & Outcome)
  /** `seen`: what the data showed when it was ticked. */
  | { kind: 'tick'; item: ReadinessItem; seen: string }
  | ({ kind: 'plan' } & RiskPlan)
);

/** A risk that somebody has flagged, with what is done about it, by whom, and the day of the next step. */
export interface RiskPlan {
  flaggedOn: IsoDate;
  plan: string;
  owner: string;
  next: IsoDate;
}
export type PlanNote = Extract<RenewalNote, { kind: 'plan' }>;
export type OutcomeNote = Extract<RenewalNote, { kind: 'outcome' }>;
export type Tick = Extract<RenewalNote, { kind: 'tick' }>;
