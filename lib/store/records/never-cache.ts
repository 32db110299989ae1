import { withoutNeverCached } from '../../domain/policy/never-cache';
import type { NeverCached } from '../../domain/policy/policy-schema';
import type { IncomingRecord, SourceRecord } from '../../domain/record';
import { db } from '../db';

/** What the company keeps out of this store. A row, so that the one door to the book sees it whoever writes. */
interface Rule {
  fields: NeverCached[];
  /** Last record that was cleaned of what an earlier, wider rule let in; absent: none yet. */
  after?: RecordKey;
  clean: boolean;
}
type RecordKey = [connectionId: string, type: string, externalId: string];
const KEY = 'never-cache';

async function readRule(): Promise<Rule> {
  return ((await db.setting.get(KEY))?.value as Rule | undefined) ?? { fields: [], clean: true };
}

/** Sets the rule; rows from before are cleaned by `cleanStep`. */
export async function setNeverCached(fields: readonly NeverCached[]): Promise<void> {
  const wanted = [...new Set(fields)].sort();
  if (JSON.stringify((await readRule()).fields) === JSON.stringify(wanted)) return;
  await db.setting.put({ key: KEY, value: { fields: wanted, clean: wanted.length === 0 } satisfies Rule });
}

/** Whether the company lets all that a health is made of be kept: the past of one of these would say what must not be here. */
export async function mayKeepPast(): Promise<boolean> {
  const { fields } = await readRule();
  return !fields.some((field) => PAST.includes(field));
}
const PAST: readonly NeverCached[] = ['health', 'usage', 'support', 'touchpoints'];

/** The rows as they may be kept; call inside the transaction that writes them, with `setting` in it. */
export async function mayKeep<R extends IncomingRecord>(rows: R[]): Promise<R[]> {
  const { fields } = await readRule();
  return fields.length === 0 ? rows : rows.flatMap((row) => withoutNeverCached(row, fields) ?? []);
}

/** The next records to clean, as they are and as they may be; undefined when the book is clean. Moves the checkpoint. */
export async function nextToClean(limit: number): Promise<{ before: SourceRecord[]; after: SourceRecord[] } | undefined> {
  const rule = await readRule();
  if (rule.clean) return undefined;
  const before = await (rule.after ? db.record.where(':id').above(rule.after) : db.record.orderBy(':id')).limit(limit).toArray();
  const last = before.at(-1);
  const done: Rule = last ? { ...rule, after: [last.connectionId, last.type, last.externalId] } : { fields: rule.fields, clean: true };
  await db.setting.put({ key: KEY, value: done });
  return last ? { before, after: await mayKeep(before) } : undefined;
}
