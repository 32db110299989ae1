import type { PendingWrite } from './pending';

/** One write on the Outbox page: what it is about, and where it goes. */
export interface OutboxLine extends PendingWrite {
  accountName: string;
  /** The account is not in the book now. */
  gone?: true;
  /** Title of the task, subject of the touchpoint or text of the next step. */
  about: string;
  /** What people call the destination; absent for our own book. */
  destinationName?: string;
}

/** What somebody whose sign-in is over had not sent: sealed until they sign in there again. */
export interface UnsentWrites {
  destination: string;
  destinationName: string;
  userId: string;
  /** An address or a name. */
  who: string;
  count: number;
}

/** Writes that have not arrived, in the order in which somebody must look at them, and those that arrived lately. */
export interface OutboxView {
  needYou: OutboxLine[];
  waiting: OutboxLine[];
  arrived: OutboxLine[];
  unsent: UnsentWrites[];
}
