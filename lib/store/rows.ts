import type { Account, IsoDate, IsoInstant, TaskOutcome } from '../domain/account';
import type { AppError } from '../domain/errors';
import type { IncomingRecord } from '../domain/record';

/** The fold of an account plus the keys it is found by. Rebuilt on every change, so never edited. */
export interface AccountRow {
  id: string;
  account: Account;
  /** Lower-case name, for order and prefix search. */
  nameKey: string;
  /** Lower-case words of the name and the domains, for search as you type. */
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
  kind: 'accounts' | 'contacts' | 'tasks';
  fileName: string;
  total: number;
  rejected: number;
  applied: number;
  createdAt: IsoInstant;
  /** Columns the person chose, to be remembered for sheets with the same header once this import is confirmed. */
  columns?: { key: string; choice: { kind: ImportRow['kind']; fields: (string | null)[]; dateOrder?: 'day' | 'month' } };
}

/** A write of the user's, kept until it is confirmed. `seq` keeps the order per account. */
export interface OutboxRow {
  /** The command id the panel made: repeating a command finds the row it already made. */
  id: string;
  kind: 'task.complete' | 'task.reopen';
  accountId: string;
  taskId: string;
  outcome?: TaskOutcome;
  note?: string;
  destination: 'local';
  state: 'queued' | 'sending' | 'sent' | 'needs_you' | 'undone';
  /** ms since epoch; not delivered before, so that "Undo" is really an undo. */
  notBefore: number;
  createdAt: IsoInstant;
  seq: number;
  error?: AppError;
}

/** Proof that a write arrived: where and as what. */
export interface ReceiptRow {
  id: string;
  writeId: string;
  destination: 'local';
  /** Id of what the destination holds now. */
  target: string;
  at: IsoInstant;
}

/** One line of what was done with the data as a whole. Rows are added, never changed. */
export interface AuditRow {
  seq: number;
  at: IsoInstant;
  action: 'export' | 'forget.person';
  /** What it was about, in words without customer data. */
  target: string;
  /** SHA-256 of what left, hex. */
  digest?: string;
}

export interface MetaRow {
  key: 'schema';
  value: number;
}

export interface SettingRow {
  key: string;
  value: unknown;
}
