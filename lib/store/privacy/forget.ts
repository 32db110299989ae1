import type { Table } from 'dexie';
import type { SavedView } from '../../domain/desk/book';
import type { Regular } from '../../domain/files/regular-import';
import { mentions, withoutPerson } from '../../domain/policy/forget';
import type { SourceRecord } from '../../domain/record';
import { AUDIT_TABLES, append } from '../audit/audit';
import { wordsOf } from '../book/words';
import { db } from '../db';
import { cleanArtifacts } from '../escalations/escalations';
import { cleanDays } from '../health/health-days';
import { BOOK_TABLES, dropRecords, refold, replaceRecords } from '../records/records';
import { forgetVisits } from '../touchpoints/visits';

/** One kind of row that named a person, and how many there were. The company's record of it says these names in every language. */
export interface Forgotten {
  what: 'contact' | 'mention in other rows' | 'answer of a ticket system' | 'pin' | 'saved view';
  count: number;
}

/** Removes a person wherever an address names them: all or nothing. Answers what was there. */
export async function forgetPerson(email: string): Promise<Forgotten[]> {
  const names = await namesOf(email);
  // Read before the change begins: it may be a long way through the book, and a transaction would hold every panel up.
  const elsewhere = await accountsMentioning(mentions(email, names));
  return db.transaction(
    'rw',
    [
      ...BOOK_TABLES,
      db.pin,
      db.lookup,
      db.outbox,
      db.draft,
      db.run,
      db.outreach,
      db.packet,
      db.artifact,
      db.setting,
      db.import,
      db.regular,
      ...AUDIT_TABLES,
    ],
    async () => {
      const identities = await db.identity.where('[kind+value]').equals(['email', email]).toArray();
      const pins = await db.pin.where('[kind+value]').equals(['email', email]).toArray();
      const accountIds = [...new Set([...[...identities, ...pins].map((row) => row.accountId), ...elsewhere])];
      const records = (await Promise.all(accountIds.map((id) => db.record.where('accountId').equals(id).toArray()))).flat();
      const contacts = records.filter((record) => record.type === 'contact' && record.value.email?.toLowerCase() === email);
      await dropRecords(contacts);
      const gone = new Set(contacts);
      const found = await cleanMentions(
        records.filter((record) => !gone.has(record)),
        email,
        names,
      );
      await db.pin.bulkDelete(pins.map((pin) => pin.id));
      const isMentioned = mentions(email, names);
      const lookups = await db.lookup.filter(({ value }) => isMentioned(value)).delete();
      const tables = [db.outbox, db.draft, db.run, db.outreach, db.packet, db.import];
      const notes = (await cleanTables(tables, email, names)) + (await cleanArtifacts(email, names));
      await cleanDays(accountIds, email, names);
      await forgetVisits(isMentioned);
      const views = await cleanViews(email, names);
      await cleanRegular(isMentioned);
      await refold(accountIds);
      const forgotten: Forgotten[] = [
        { what: 'contact', count: contacts.length },
        { what: 'mention in other rows', count: found + notes },
        { what: 'answer of a ticket system', count: lookups },
        { what: 'pin', count: pins.length },
        { what: 'saved view', count: views },
      ];
      const target = forgotten.map(({ what, count }) => `${count} × ${what}`).join(', ');
      await append({ actor: 'person', action: 'forget.person', target });
      return forgotten;
    },
  );
}

/** What sources call the person with this address. */
export async function namesOf(email: string): Promise<string[]> {
  const identities = await db.identity.where('[kind+value]').equals(['email', email]).toArray();
  const records = await Promise.all(identities.map(({ accountId }) => db.record.where('accountId').equals(accountId).toArray()));
  const named = records.flat().filter((record) => record.type === 'contact' && record.value.email?.toLowerCase() === email) as Contact[];
  return [...new Set(named.map(({ value }) => value.name))];
}
type Contact = Extract<SourceRecord, { type: 'contact' }>;

/** Rows read at once. */
const STEP = 2_000;

/** Accounts with a row of any source that names the person, the person's own account or not. */
async function accountsMentioning(isMentioned: (value: unknown) => boolean): Promise<Set<string>> {
  const found = new Set<string>();
  for (let last: unknown = ['']; ; ) {
    const rows = await db.record.where(':id').above(last).limit(STEP).toArray();
    for (const { accountId, value, label } of rows) if (isMentioned([value, label])) found.add(accountId);
    const end = rows.at(-1);
    if (!end || rows.length < STEP) return found;
    last = [end.connectionId, end.type, end.externalId];
  }
}

async function cleanMentions(records: SourceRecord[], email: string, names: string[]): Promise<number> {
  const changed = records.flatMap((record) => {
    const [value, label] = withoutPerson([record.value, record.label], email, names);
    return JSON.stringify([value, label]) === JSON.stringify([record.value, record.label])
      ? []
      : [{ ...record, value, label } as SourceRecord];
  });
  await replaceRecords(changed);
  return changed.length;
}

/** Writes, drafts and imports stay; only the person goes out of what they say. */
async function cleanTables(
  tables: readonly (typeof db.outbox | typeof db.draft | typeof db.run | typeof db.outreach | typeof db.packet | typeof db.import)[],
  email: string,
  names: string[],
): Promise<number> {
  let count = 0;
  for (const table of tables as readonly Table<object>[]) {
    for (const row of await table.toArray()) {
      const clean = withoutPerson(row, email, names);
      if (JSON.stringify(clean) === JSON.stringify(row)) continue;
      await table.put(clean);
      count += 1;
    }
  }
  return count;
}

/** Letters of a name that are typed to look for it; fewer stand in too many words. */
const SHORTEST_PART = 4;

/** A saved question that looks for the person is no question any more: the view goes as a whole. */
async function cleanViews(email: string, names: string[]): Promise<number> {
  const parts = names.flatMap(wordsOf).filter((word) => word.length > SHORTEST_PART);
  const isMentioned = mentions(email, [...names, ...parts]);
  const isBeginning = (word: string) => word.length >= SHORTEST_PART && parts.some((part) => part.startsWith(word));
  const row = await db.setting.get('views');
  const views = (row?.value ?? []) as SavedView[];
  const kept = views.filter((view) => !isMentioned(view) && !wordsOf(view.query.search).some(isBeginning));
  if (kept.length < views.length) await db.setting.put({ key: 'views', value: kept });
  return views.length - kept.length;
}

/** A place whose own name names the person goes as a whole: its handle cannot be rewritten. */
async function cleanRegular(isMentioned: (value: unknown) => boolean): Promise<void> {
  const nameOf = ({ place, last }: Regular) => [last.fileName, place.is === 'address' ? place.url : place.handle.name];
  await db.regular.filter((row) => isMentioned(nameOf(row))).delete();
}

/** Unlinks the whole database and begins an empty one. Other pages close theirs when told; one that does not is waited for. */
export async function forgetDatabase(): Promise<void> {
  await db.delete();
  await db.open();
}

/** The same where the company keeps the record: every other table is emptied, in the transaction that writes it down. */
export async function forgetAllButRecord(): Promise<void> {
  const kept: readonly string[] = ['meta', ...AUDIT_TABLES.map(({ name }) => name)];
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) if (!kept.includes(table.name)) await table.clear();
    await append({ actor: 'person', action: 'forget.everything', target: 'everything but this record' });
  });
}
