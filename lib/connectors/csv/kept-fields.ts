import type { AccountField, AccountPatch } from '../../domain/account';
import { withoutGaps } from '../../domain/data/without-gaps';
import type { IncomingRecord, SourceRecord } from '../../domain/record';
import { provenanceOf } from '../../domain/source/provenance';
import type { PlaybookTask } from '../../domain/task/task';
import type { CsvField } from './fields';

type Columns = ReadonlySet<string>;

/** By which columns a file speaks of each field of an account: any of them, but for seats, which say nothing without who uses them. */
const SPOKEN: { field: keyof AccountPatch; by: readonly CsvField<'accounts'>[]; all?: true }[] = [
  { field: 'domains', by: ['domains'] },
  { field: 'arr', by: ['arr'] },
  { field: 'segment', by: ['segment'] },
  { field: 'csm', by: ['csm'] },
  { field: 'lifecycle', by: ['lifecycle'] },
  { field: 'health', by: ['health', 'band'] },
  { field: 'renewal', by: ['renewalDate'] },
  { field: 'support', by: ['openTickets'] },
  { field: 'usage', by: ['seats', 'activeSeats'], all: true },
  { field: 'payment', by: ['payment'] },
  { field: 'parentExternalId', by: ['parentId'] },
  { field: 'salesforceId', by: ['salesforceId'] },
];
/** Of a contact each has a column of its own name. */
const OF_CONTACT = ['email', 'role', 'title', 'left', 'lastActive'] as const;
const ENDING = [
  { field: 'outcome', by: 'outcome' },
  { field: 'completedAt', by: 'completed' },
] as const;
/** Names of the account itself have no source beside them. */
const isSourced = (field: keyof AccountPatch): field is keyof AccountPatch & AccountField =>
  !/^(domains|parentExternalId|salesforceId)$/.test(field);

/**
 * A row with what the book knows from an earlier file and this file has no column for: an absent column is not an empty cell, which
 * does take a value away. What stays keeps the name and the date of the file that said it. `before`: the stored row of the same id.
 */
export function withKept(record: IncomingRecord, before: SourceRecord | undefined, columns: Columns): IncomingRecord {
  if (record.type === 'contact' && before?.type === 'contact') {
    const kept = OF_CONTACT.filter((field) => !columns.has(field));
    return { ...record, value: withoutGaps({ ...record.value, ...pick(before.value, kept) }) };
  }
  if (record.type === 'task' && before?.type === 'task') {
    return { ...record, value: withoutGaps({ ...record.value, ...pick(before.value, keptOfTask(record.value, before.value, columns)) }) };
  }
  if (record.type !== 'account' || before?.type !== 'account') return record;
  const unspoken = SPOKEN.filter(({ by, all }) => !(all ? by.every((one) => columns.has(one)) : by.some((one) => columns.has(one))));
  const kept = unspoken.map(({ field }) => field).filter((field) => before.value[field] !== undefined);
  const value = withoutGaps({ ...record.value, ...renewalOf(record.value, before.value, columns), ...pick(before.value, kept) });
  const sources = kept.flatMap((field) => {
    if (!isSourced(field)) return [];
    const { asOf, label } = provenanceOf(before, field);
    return [[field, { asOf, label }]];
  });
  return { ...record, value, ...(sources.length > 0 && { kept: Object.fromEntries(sources) }) };
}

/** A file without a status does not open again what is over, and of an end that it knows of leaves how it ended. */
function keptOfTask(now: PlaybookTask, before: PlaybookTask, columns: Columns): (keyof PlaybookTask)[] {
  const kept = (['playbook', 'due', 'note'] as const).filter((field) => !columns.has(field));
  if (!columns.has('status')) return [...kept, 'status', 'outcome', 'completedAt'];
  if (now.status !== before.status || now.status === 'open') return kept;
  return [...kept, ...ENDING.flatMap(({ field, by }) => (columns.has(by) ? [] : field))];
}

/** A date from a file that does not speak of its terms leaves them as they were. */
function renewalOf({ renewal }: AccountPatch, before: AccountPatch, columns: Columns): Pick<AccountPatch, 'renewal'> {
  if (!renewal || !before.renewal) return {};
  const terms = (['autoRenews', 'noticeDays'] as const).filter((term) => !columns.has(term));
  return { renewal: withoutGaps({ ...renewal, ...pick(before.renewal, terms) }) };
}

function pick<T extends object>(from: T, keys: readonly (keyof T)[]): Partial<T> {
  const picked: Partial<T> = {};
  for (const key of keys) picked[key] = from[key];
  return picked;
}
