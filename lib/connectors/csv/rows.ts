import type { IsoInstant } from '../../domain/account';
import type { FigureScale } from '../../domain/health/scale';
import type { FractionSign } from '../../domain/money';
import type { IncomingRecord } from '../../domain/record';
import { say } from '../../words/say';
import type { OwnedKind } from './account-of';
import { readAccount } from './account-row';
import { Cells, columnsOf, Rejected } from './cells';
import { readContact } from './contact-row';
import type { DateOrder } from './date-value';
import type { CsvKind } from './fields';
import { type Found, findAccount, findAgain, type KnownAccount, type Named } from './found-again';
import type { MappedColumn } from './headers';
import { readMilestone } from './milestone-row';
import { CSV_CONNECTION, type Stamp } from './stamp';
import { readSubscription } from './subscription-row';
import { readSurvey } from './survey-row';
import type { TaskSaid } from './task-again';
import { readTask } from './task-row';
import { excerpt } from './text-values';
import { readTicket } from './ticket-row';
import { readTouchpoint } from './touchpoint-row';
import { readUsage } from './usage-row';

export interface RowContext {
  fileName: string;
  asOf: IsoInstant;
  /** Which number is the day in `03/04/2026`; without it such a row stays out. */
  dateOrder?: DateOrder;
  /** What figures of health are out of; 0 to 100 without it. */
  scale?: FigureScale;
  /** Which sign marks the fraction in amounts like `12.345`; none without it. */
  fractions?: FractionSign;
  /** True when the book has an imported account with this id. */
  knownAccount(externalId: string): boolean;
  /** The account of a row without its id; without this every such account is new. */
  foundAgain?(row: Named): Found;
  /** The imported accounts that a row of another kind without an account's id may belong to. */
  accountsOf?(row: Named): readonly KnownAccount[];
  /** The id of a task's row without one; without this every day of a title is a task of its own. */
  taskAgain?(row: TaskSaid): string;
}

type Reader<K extends OwnedKind> = (
  cells: Cells<K>,
  stamp: Stamp,
  accountsOf: (row: Named) => readonly KnownAccount[],
  taskAgain?: (row: TaskSaid) => string,
) => IncomingRecord;
const READERS: { [K in OwnedKind]: Reader<K> } = {
  contacts: readContact,
  tasks: readTask,
  subscriptions: readSubscription,
  usage: readUsage,
  touchpoints: readTouchpoint,
  tickets: readTicket,
  surveys: readSurvey,
  milestones: readMilestone,
};

export type RowResult = { record: IncomingRecord } | { rejected: string };

/** Reads rows of one file as records, or says why one is none. Never throws for what a file may hold. */
export function rowReader(kind: CsvKind, mapping: readonly MappedColumn[], context: RowContext): (row: readonly string[]) => RowResult {
  const columns = columnsOf(mapping);
  const stamp: Stamp = {
    connectionId: CSV_CONNECTION,
    label: say('labels.importedFile', { name: excerpt(context.fileName) }),
    asOf: context.asOf,
  };
  const { dateOrder, scale, fractions, foundAgain = findAgain([], []), accountsOf = findAccount([]), taskAgain } = context;
  const read = (row: readonly string[]): IncomingRecord => {
    if (kind === 'accounts') return readAccount(new Cells<'accounts'>(columns, row, dateOrder, scale, fractions), stamp, foundAgain);
    return READERS[kind](new Cells<never>(columns, row, dateOrder, undefined, fractions), stamp, accountsOf, taskAgain);
  };
  return (row) => {
    try {
      const record = read(row);
      if (kind === 'accounts' || context.knownAccount(record.accountExternalId)) return { record };
      return { rejected: say('fileRows.noAccount', { id: excerpt(record.accountExternalId) }) };
    } catch (error) {
      if (error instanceof Rejected) return { rejected: error.message };
      throw error;
    }
  };
}

/** One row alone. */
export function readRow(kind: CsvKind, mapping: readonly MappedColumn[], cells: readonly string[], context: RowContext): RowResult {
  return rowReader(kind, mapping, context)(cells);
}
