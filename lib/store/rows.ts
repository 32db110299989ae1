import type { Account, IsoDate, IsoInstant } from '../domain/account';
import type { AppError } from '../domain/errors';
import type { ReadAs, Regular } from '../domain/files/regular-import';
import type { Operation, TaskThere, Written } from '../domain/outbox/operation';
import type { SignInMethod } from '../domain/policy/policy-schema';
import type { IncomingRecord } from '../domain/record';
import type { ConnectionState, SignedInAs } from '../domain/source/connection';
import type { DayCalls, RemovalQuestion } from '../domain/source/refresh';

/** The fold of an account plus the keys it is found by. Rebuilt on every change, so never edited. */
export interface AccountRow {
  id: string;
  account: Account;
  /** Lower-case name, for order and prefix search. */
  nameKey: string;
  /** Lower-case words of the name and the domains, for search as you type; and what pages may know the account by, see `claimTerm`. */
  terms: string[];
  /** Earliest due day of an open task. */
  nextDue?: IsoDate;
}

export interface StagedRow {
  importId: string;
  index: number;
  record: IncomingRecord;
}

/** One import: staged by the desk, applied by the worker, `applied` is the checkpoint. */
export interface ImportRow {
  id: string;
  state: 'staging' | 'staged' | 'applying' | 'done' | 'discarded';
  kind: 'accounts' | 'contacts' | 'tasks' | 'subscriptions' | 'usage' | 'touchpoints' | 'tickets' | 'surveys' | 'milestones';
  fileName: string;
  total: number;
  rejected: number;
  applied: number;
  createdAt: IsoInstant;
  /** When reading it began: what it is compared with is the book from then on. */
  readAt?: IsoInstant;
  /** When the last of its rows was in the book. */
  doneAt?: IsoInstant;
  /** Columns the person chose, to be remembered for sheets with the same header once this import is confirmed. */
  columns?: {
    key: string;
    choice: Omit<ReadAs, 'header' | 'sheet'>;
  };
  /** Where the file came from, to be remembered with how it was read once this import is confirmed. */
  regular?: Omit<Regular, 'last'> & { last: Omit<Regular['last'], 'at'> };
}

/** A write of the user's, kept until it is confirmed. `seq` keeps the order per account. */
export interface OutboxRow {
  /** The command id the panel made: repeating a command finds the row it already made. A second destination's row adds its name. */
  id: string;
  operation: Operation;
  accountId: string;
  /** The workspace or page of ours whose press made it: the first one about an account is confirmed. */
  workspace?: string;
  /** The destination that the person confirmed for this account from there, also where only a next step will go to it. */
  confirmedFor?: string;
  /** What it is about, see `subjectOf`. */
  subject: string;
  /** The ticket or thread of a touchpoint, see `sourceKey`. */
  source?: string;
  /** `local`, our own book, or a connection id. */
  destination: string;
  /** Who was signed in there; nobody else's sign-in sends it. */
  userId?: string;
  /** `sending` outlives the worker that began it: whoever finds it later asks the destination before sending again. */
  state: 'queued' | 'sending' | 'sent' | 'needs_you' | 'undone';
  /** ms since epoch; queued: not delivered before, so that "Undo" is really an undo; sending: not asked about before. */
  notBefore: number;
  createdAt: IsoInstant;
  seq: number;
  /** Tries that were begun. */
  attempts: number;
  /** When the first try began: what the destination holds since then may be this write. */
  firstTriedAt?: IsoInstant;
  /** Why the last try failed. */
  error?: AppError;
  /** What somebody made of the task there meanwhile: the person chooses between that and this write. */
  theirs?: TaskThere;
}

/** A write of somebody whose sign-in is over: how it says what, only they find out, by signing in there again. */
export interface UnsentRow {
  /** Of the write. */
  id: string;
  destination: string;
  userId: string;
  /** What others call the person. */
  who: string;
  createdAt: IsoInstant;
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** Proof that a write arrived: where and as what. */
export interface ReceiptRow {
  id: string;
  writeId: string;
  destination: string;
  /** Id of what the destination holds now. */
  target: string;
  at: IsoInstant;
  as?: Written['as'];
  link?: string;
  becamePublic?: boolean;
}

/** One system of the company's that a person signed in to. */
export interface ConnectionRow {
  /** `<connector>:<host>`. */
  id: string;
  connector: string;
  host: string;
  method: SignInMethod;
  state: ConnectionState;
  /** The company's security proxy stands before this host, and was gone round as the company allowed. */
  proxied?: true;
  /** What the connector needs besides the host: checked by its own schema whenever it is opened. */
  settings: Record<string, unknown>;
  user?: SignedInAs;
  /** This person lets Sidelight write there. */
  writes: boolean;
  /** The company's own client, by which the person was let in; no secret. */
  clientId?: string;
  /** What the system granted, in its own words. */
  scope?: string;
  /** What was read must go, and with `all` this row too: set before anything is removed, so that no interruption forgets it. */
  erase?: 'data' | 'all';
  /** A renewal broke and with it the sign-in: what was read goes a day later, unless the person has signed in again by then. */
  brokenAt?: IsoInstant;
  /** A renewal was begun and no answer to it was kept: a vendor that rotates may have ended the refresh token that we hold. */
  unanswered?: true;
  /** Mail is recorded there already, so that Sidelight adds no second copy; absent until the person was asked. */
  capturesMail?: boolean;
  createdAt: IsoInstant;
  usedAt: IsoInstant;
  lastRefresh?: IsoInstant;
  error?: AppError;
}

/** Tokens of a connection, encrypted with a key that cannot be exported: that stops casual reading only. */
export interface SecretRow {
  connectionId: string;
  /** The key itself in the row named `key`, else what it sealed. */
  value: CryptoKey | { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };
}

/** What a person answered to "Same account?". Part of the journal: nobody else knows. */
export interface SameRow {
  /** Both keys, in order. */
  id: string;
  /** See `memberKey`. */
  keys: [string, string];
  same: boolean;
  at: IsoInstant;
}

/** Where the refresh of one connection stands. Written in the transaction that writes its rows. */
export interface RefreshRow {
  connectionId: string;
  cursor?: string;
  /** Rows since the start of this run, and all there are where the system says. */
  done: number;
  total?: number;
  /** A run that has not reached its end. */
  running: boolean;
  startedAt?: IsoInstant;
  endedAt?: IsoInstant;
  /** Not before, ms since epoch; absent: as soon as it may run. */
  next?: number;
  failures: number;
  /** When the system last answered. */
  heardAt?: IsoInstant;
  /** When what is stored was last compared with what this person may still see, and as whom. */
  comparedAt?: IsoInstant;
  comparedFor?: string;
  /** Accounts that this run has taken out so far. */
  removed: number;
  /** A run that would take out suspiciously much waits for an answer. */
  question?: RemovalQuestion;
  /** What the person answered; good for `count` accounts of the run that asked. */
  answer?: Pick<RemovalQuestion, 'by' | 'count'> & { remove: boolean };
  calls?: DayCalls;
}

export interface MetaRow {
  key: 'schema';
  value: number;
}

export interface SettingRow {
  key: string;
  value: unknown;
}
