import type { IsoDate, IsoInstant } from '../../domain/account';
import type { Happening } from '../../domain/notice/watch';
import type { Watches } from '../../domain/notice/watches';
import type { Begins } from '../../domain/playbook/begins';
import type { Briefs } from '../../domain/priority/briefs';
import type { RangeRow } from './ranges';

/** Where the accounts with ids after `after`, up to and with `to`, stand today. One row for some hundreds: as many rows of their own would take longer to write than the book to read. */
export interface SliceRow extends RangeRow {
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

/** What was known of the accounts of a range when they were last looked at, so that a change is seen as one. */
export interface WatchRow extends RangeRow {
  watches: Watches;
}

/** Something to be told, kept before it is: what was told once is never told again. `digest` is that of a day. */
export type NoticeRow = (Happening | { key: string; kind: 'digest'; on: IsoDate; accountId?: undefined }) & {
  state: 'new' | 'told' | 'passed';
  at: IsoInstant;
};

/** Who works an account here although the book says otherwise: one account taken, or all of a colleague's for some days. Part of the journal. */
export interface ClaimRow {
  /** `account <id>`, or `owner <name>`. */
  key: string;
  by: string;
  /** The day on which a colleague who is covered for is back; an account is taken until it is let go. */
  until?: IsoDate;
  on: IsoDate;
  at: IsoInstant;
}
