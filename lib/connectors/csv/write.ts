import Papa from 'papaparse';
import type { Account, Health } from '../../domain/account';
import { guardFormula } from '../../domain/files/formula';
import { asWritten } from '../../domain/health/scale';
import { say } from '../../words/say';
import { type CsvField, type CsvKind, FIELD_NAMES } from './fields';

/** What can be saved as a file again. */
type ImportedKind = Extract<CsvKind, 'accounts' | 'contacts' | 'tasks' | 'touchpoints'>;
/** The past of a health is ours to tell, and no kind of file that is imported. */
type WrittenKind = ImportedKind | 'health';
const HEALTH_HEADS = {
  accountId: 'Account ID',
  date: 'Date',
  health: 'Health Score',
  written: 'As written there',
  before: 'Before',
  moved: 'Moved by the customer',
  keptBy: 'Kept by',
};
type Field<K extends WrittenKind> = K extends ImportedKind ? CsvField<K> : keyof typeof HEALTH_HEADS;

/** A text, which a sheet may take for a formula, or a value of ours, which it may not. */
type Cell = string | number | undefined;
type Row<K extends WrittenKind> = Partial<Record<Field<K>, Cell>>;

/** An account and the id by which a file would know it again. */
export interface Exported {
  externalId: string;
  account: Account;
}

const COLUMNS: { [K in WrittenKind]: Field<K>[] } = {
  accounts: [
    'id',
    'name',
    'domains',
    'health',
    'band',
    'renewalDate',
    'autoRenews',
    'noticeDays',
    'arr',
    'currency',
    'csm',
    'segment',
    'lifecycle',
    'openTickets',
    'seats',
    'activeSeats',
  ],
  contacts: ['accountId', 'id', 'name', 'email', 'role', 'title', 'left'],
  tasks: ['accountId', 'id', 'title', 'playbook', 'due', 'status', 'outcome', 'completed', 'note'],
  touchpoints: ['accountId', 'date', 'type', 'direction', 'summary', 'contact', 'nextStep', 'held'],
  health: ['accountId', 'date', 'health', 'written', 'before', 'moved', 'keptBy'],
};

/** The headings that our own import looks for, after the mark by which Excel knows UTF-8. */
export function csvHead(kind: WrittenKind): string {
  const headOf = (field: string) =>
    kind === 'health'
      ? HEALTH_HEADS[field as keyof typeof HEALTH_HEADS]
      : (FIELD_NAMES[kind] as Record<string, { header: string }>)[field]?.header;
  return `\ufeff${Papa.unparse([COLUMNS[kind].map((field) => headOf(field) ?? field)])}\r\n`;
}

/** One line a row. Texts are guarded against being run as formulas; numbers stay numbers. */
export function csvLines(kind: WrittenKind, exported: readonly Exported[]): { text: string; rows: number } {
  const rows: Row<never>[] = exported.flatMap((one) => ROWS[kind](one) as Row<never>[]);
  if (rows.length === 0) return { text: '', rows: 0 };
  const cells = rows.map((row) => (COLUMNS[kind] as never[]).map((field) => cellText(row[field])));
  return { text: `${Papa.unparse(cells)}\r\n`, rows: rows.length };
}

const cellText = (cell: Cell) => (typeof cell === 'string' ? guardFormula(cell) : (cell ?? ''));
const yesNo = (value: boolean | undefined) => (value === undefined ? undefined : value ? 'yes' : 'no');
/** A figure that says its own scale, which our own import reads as such. One of which more is worse stays 0 to 100, higher is better. */
function scoreCell(health: Health | undefined): Cell {
  if (health?.score === undefined || health.scale !== '0-10') return health?.score;
  return `${health.score / 10}/10`;
}

function writtenCell(score: number | undefined, scale: Health['scale']): Cell {
  if (score === undefined || scale === undefined || scale === '0-100') return undefined;
  const { score: written, top, inverted } = asWritten({ score, scale });
  return say(inverted ? 'score.worse' : 'score.of', { score: written, top });
}

/** Ids of rows that came from a file are the file's own again. */
const fileId = (id: string) => (id.startsWith('csv:') ? id.slice('csv:'.length) : id);

const ROWS: { [K in WrittenKind]: (one: Exported) => Row<K>[] } = {
  accounts: ({ externalId, account }) => [
    {
      id: externalId,
      name: account.name,
      domains: account.domains.join('; '),
      health: scoreCell(account.health),
      band: account.health?.band?.replace('_', ' '),
      renewalDate: account.renewal?.endDate,
      autoRenews: yesNo(account.renewal?.autoRenews),
      noticeDays: account.renewal?.noticeDays,
      arr: account.arr?.amount,
      currency: account.arr?.currency,
      csm: account.csm,
      segment: account.segment,
      lifecycle: account.lifecycle,
      openTickets: account.support?.open,
      seats: account.usage?.seats,
      activeSeats: account.usage?.activeSeats,
    },
  ],
  contacts: ({ externalId, account }) =>
    account.contacts.map(({ id, name, email, role, title, left }) => ({
      accountId: externalId,
      id: fileId(id),
      name,
      email,
      role,
      title,
      left: yesNo(left),
    })),
  tasks: ({ externalId, account }) =>
    account.tasks.map(({ id, title, playbook, due, status, outcome, completedAt, note }) => ({
      accountId: externalId,
      id: fileId(id),
      title,
      playbook,
      due,
      status,
      outcome,
      completed: completedAt,
      note,
    })),
  touchpoints: ({ externalId, account }) =>
    account.touchpoints.map(({ at, kind, direction, summary, contactName, nextStep, notHeld }) => ({
      accountId: externalId,
      date: at,
      type: kind,
      direction,
      summary,
      contact: contactName,
      nextStep,
      held: notHeld && 'No show',
    })),
  // As the source keeps it, else as this browser does.
  health: ({ externalId, account: { health, healthMoves } }) =>
    health?.history.length
      ? health.history.map(({ date, score }) => ({
          accountId: externalId,
          date,
          health: score,
          written: writtenCell(score, health.scale),
          keptBy: 'source',
        }))
      : (healthMoves ?? []).map(({ date, score, from, moved }) => ({
          accountId: externalId,
          date,
          health: score,
          written: writtenCell(score, health?.scale),
          before: from,
          moved,
          keptBy: 'browser',
        })),
};
