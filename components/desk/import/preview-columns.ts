import type { AccountPatch, Health } from '@/lib/domain/account';
import { countDays } from '@/lib/domain/dates';
import { BAND_WORDS, bandOf } from '@/lib/domain/health';
import { formatMoney } from '@/lib/domain/money';
import type { IncomingRecord } from '@/lib/domain/record';
import type { PreviewRow } from './importer';

interface Column {
  name: string;
  /** What was understood, in words; empty where the row does not say. */
  cell: (row: IncomingRecord) => string;
}

type Of<T extends IncomingRecord['type']> = Extract<IncomingRecord, { type: T }>;

function column<T extends IncomingRecord['type']>(type: T, name: string, cell: (row: Of<T>) => string | undefined): Column {
  return { name, cell: (row) => (row.type === type ? (cell(row as Of<T>) ?? '') : '') };
}

const account = (name: string, cell: (value: AccountPatch) => string | undefined) => column('account', name, (row) => cell(row.value));

const COLUMNS: Partial<Record<IncomingRecord['type'], Column[]>> = {
  account: [
    account('Account', (value) => value.name),
    column('account', 'ID', (row) => row.externalId),
    account('Domains', (value) => value.domains?.join(', ')),
    account('Health', (value) => value.health && healthWords(value.health)),
    account('Renewal', (value) => value.renewal?.endDate),
    account('Renews by itself', (value) => yesNo(value.renewal?.autoRenews)),
    account('Notice', (value) => (value.renewal?.noticeDays === undefined ? undefined : countDays(value.renewal.noticeDays))),
    account('ARR', (value) => value.arr && formatMoney(value.arr)),
    account('CSM', (value) => value.csm),
    account('Segment', (value) => value.segment),
    account('Stage', (value) => value.lifecycle),
    account('Open tickets', (value) => value.support && String(value.support.open)),
    account('Seats', (value) => value.usage && `${value.usage.activeSeats} of ${value.usage.seats}`),
    account('Parent', (value) => value.parentExternalId),
    account('Salesforce ID', (value) => value.salesforceId),
  ],
  contact: [
    column('contact', 'Account ID', (row) => row.accountExternalId),
    column('contact', 'Name', (row) => row.value.name),
    column('contact', 'Email', (row) => row.value.email),
    column('contact', 'Role', (row) => row.value.role),
    column('contact', 'Title', (row) => row.value.title),
    column('contact', 'Left', (row) => yesNo(row.value.left)),
  ],
  task: [
    column('task', 'Account ID', (row) => row.accountExternalId),
    column('task', 'Task', (row) => row.value.title),
    column('task', 'Playbook', (row) => row.value.playbook),
    column('task', 'Due', (row) => row.value.due),
    column('task', 'Status', (row) => row.value.outcome ?? row.value.status),
    column('task', 'Note', (row) => row.value.note),
  ],
};

export interface PreviewCell {
  text: string;
  /** What the book holds now, where that differs; empty: it holds nothing. */
  before?: string;
}

/** Heading and cells of the preview; a column that no shown row fills is left out. */
export function previewTable(rows: readonly Pick<PreviewRow, 'row' | 'before'>[]): { headings: string[]; lines: PreviewCell[][] } {
  const type = rows[0]?.row.type;
  const columns = (type && COLUMNS[type]) ?? [];
  const filled = columns.filter(({ cell }) => rows.some(({ row, before }) => cell(row) !== '' || (before && cell(before) !== '')));
  const cellOf = ({ row, before }: Pick<PreviewRow, 'row' | 'before'>, { cell }: Column): PreviewCell => {
    const [text, was] = [cell(row), before && cell(before)];
    return was === undefined || was === text ? { text } : { text, before: was };
  };
  return { headings: filled.map(({ name }) => name), lines: rows.map((row) => filled.map((column) => cellOf(row, column))) };
}

function healthWords(health: Health): string {
  const word = BAND_WORDS[bandOf(health)];
  return health.score === undefined ? word : `${word} ${Math.round(health.score)}`;
}

function yesNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'Yes' : 'No';
}
