import type { IsoDate, IsoInstant } from '../domain/account';
import type { Begins } from '../domain/playbook/begins';
import type { Briefs } from '../domain/priority/briefs';

/** Where the accounts with ids after `after`, up to and with `to`, stand today. One row for some hundreds: as many rows of their own would take longer to write than the book to read. */
export interface SliceRow {
  after: string;
  to: string;
  briefs: Briefs;
  /** Which playbooks have a reason to begin; absent in slices of before there were any. */
  begins?: Begins;
}

/** Accounts that were rebuilt or went, and where they stand is to be worked out anew. Written with the change itself. */
export interface ChangedRow {
  seq?: number;
  ids: string[];
}

/** What a person put aside on Today. Part of the journal: nobody else knows. */
export interface AsideRow {
  accountId: string;
  kind: 'snoozed' | 'decided';
  /** Snoozed: the day on which it is back. */
  until?: IsoDate;
  on: IsoDate;
  at: IsoInstant;
  /** The reasons it was put aside with, see `reasonKey`: a new one is not put aside. */
  keys: string[];
}
