import type { IsoInstant } from '../account';
import type { AppError } from '../errors';
import type { Operation, TaskThere, Written } from './operation';

/** Where a write arrived, and as what. */
export interface Receipt {
  at: IsoInstant;
  /** Its id there. */
  target: string;
  as?: Written['as'];
  link?: string;
  /** Meant to be private, and not. */
  becamePublic?: boolean;
}

/** A write that is not confirmed yet, folded over the account's rows when shown; or one that arrived within a day. */
export interface PendingWrite {
  id: string;
  accountId: string;
  operation: Operation;
  /** `local` or a connection id. */
  destination: string;
  state: 'queued' | 'sending' | 'sent' | 'needs_you';
  createdAt: string;
  error?: AppError;
  /** What the task became there meanwhile. */
  theirs?: TaskThere;
  /** Not before this it leaves. */
  leavesAt?: string;
  /** Tried in vain: when it is tried again. */
  nextTry?: string;
  /** Sent without an answer: when the destination is asked whether it arrived. */
  asksAt?: string;
  receipt?: Receipt;
}

export interface OutboxCounts {
  waiting: number;
  needYou: number;
}
