import { withoutPerson } from '../domain/forget';
import { identitiesOf } from '../domain/identities';
import type { SourceRecord } from '../domain/record';
import { db } from './db';
import { BOOK_TABLES, refold } from './records';

/** One kind of row that named a person, and how many there were. The company's record of it says these names in every language. */
export interface Forgotten {
  what: 'contact' | 'mention in other rows' | 'answer of a ticket system' | 'pin';
  count: number;
}

/** Removes a person wherever an address names them: all or nothing. Answers what was there. */
export async function forgetPerson(email: string): Promise<Forgotten[]> {
  return db.transaction('rw', [...BOOK_TABLES, db.pin, db.lookup, db.outbox], async () => {
    const identities = await db.identity.where('[kind+value]').equals(['email', email]).toArray();
    const pins = await db.pin.where('[kind+value]').equals(['email', email]).toArray();
    const accountIds = [...new Set([...identities, ...pins].map((row) => row.accountId))];
    const records = await db.record.where('accountId').anyOf(accountIds).toArray();
    const contacts = records.filter((record) => record.type === 'contact' && record.value.email?.toLowerCase() === email);
    const names = [...new Set(contacts.flatMap((record) => (record.type === 'contact' ? record.value.name : [])))];
    await db.record.bulkDelete(contacts.map(keyOf));
    await db.identity.bulkDelete(contacts.flatMap(identitiesOf).map((row) => [row.kind, row.value, row.accountId, row.connectionId]));
    const mentions = await cleanMentions(
      records.filter((record) => !contacts.includes(record)),
      email,
      names,
    );
    await db.pin.bulkDelete(pins.map((pin) => pin.id));
    const lookups = await db.lookup.filter(({ value }) => JSON.stringify(value).toLowerCase().includes(email)).delete();
    const notes = await cleanNotes(accountIds, email, names);
    await refold(accountIds);
    return [
      { what: 'contact', count: contacts.length },
      { what: 'mention in other rows', count: mentions + notes },
      { what: 'answer of a ticket system', count: lookups },
      { what: 'pin', count: pins.length },
    ];
  });
}

const keyOf = ({ connectionId, type, externalId }: SourceRecord): [string, string, string] => [connectionId, type, externalId];

async function cleanMentions(records: SourceRecord[], email: string, names: string[]): Promise<number> {
  const changed = records.flatMap((record) => {
    const value = withoutPerson(record.value, email, names);
    return JSON.stringify(value) === JSON.stringify(record.value) ? [] : [{ ...record, value } as SourceRecord];
  });
  await db.record.bulkPut(changed);
  return changed.length;
}

/** Notes of writes stay with their writes; only the person goes out of them. */
async function cleanNotes(accountIds: string[], email: string, names: string[]): Promise<number> {
  const rows = await db.outbox.where('accountId').anyOf(accountIds).toArray();
  const changed = rows.flatMap((row) => {
    const operation = withoutPerson(row.operation, email, names);
    return JSON.stringify(operation) === JSON.stringify(row.operation) ? [] : [{ ...row, operation }];
  });
  await db.outbox.bulkPut(changed);
  return changed.length;
}

/** Unlinks the whole database and begins an empty one. Other pages close theirs when told; one that does not is waited for. */
export async function forgetDatabase(): Promise<void> {
  await db.delete();
  await db.open();
}
