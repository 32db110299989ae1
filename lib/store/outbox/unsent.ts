import { AUDIT_TABLES, append } from '../audit/audit';
import { db } from '../db';
import type { OutboxRow, UnsentRow } from '../rows';

const KEY = 'key';
const OPEN = ['queued', 'sending', 'needs_you'] as const;

/** The key of what waits for its person; apart from that of sign-ins, which goes where the company wants none on disk. */
export async function unsentKey(made: () => Promise<CryptoKey>): Promise<CryptoKey> {
  const there = (await db.unsentKey.get(KEY))?.value;
  if (there) return there;
  const key = await made();
  return db.transaction('rw', db.unsentKey, async () => {
    const first = await db.unsentKey.get(KEY);
    if (!first) await db.unsentKey.put({ id: KEY, value: key });
    return first?.value ?? key;
  });
}

/** A write that has not arrived at a destination, whose person is known. */
export async function nextUnsent(destination: string): Promise<OutboxRow | undefined> {
  const rows = db.outbox.where('[destination+state]').anyOf(OPEN.map((state) => [destination, state]));
  return rows.filter(({ userId }) => userId !== undefined).first();
}

/** The write or what it was sealed into: never both, never neither. False where it changed meanwhile. */
export async function putAway(row: OutboxRow, sealed: UnsentRow): Promise<boolean> {
  return db.transaction('rw', [db.outbox, db.unsent], async () => {
    if (JSON.stringify(await db.outbox.get(row.id)) !== JSON.stringify(row)) return false;
    await db.unsent.put(sealed);
    await db.outbox.delete(row.id);
    return true;
  });
}

/** The other way round, also together; nothing where it was opened before. */
export async function takeBack(id: string, row: OutboxRow): Promise<void> {
  await db.transaction('rw', [db.outbox, db.unsent], async () => {
    if (!(await db.unsent.get(id))) return;
    await db.unsent.delete(id);
    if (!(await db.outbox.get(row.id))) await db.outbox.put(row);
  });
}

export async function unsentRows(): Promise<UnsentRow[]> {
  return db.unsent.toArray();
}

/** What somebody wrote and nobody will send; by destination and person. */
export async function dropUnsent(destination: string, userId: string): Promise<void> {
  await db.transaction('rw', [db.unsent, ...AUDIT_TABLES], async () => {
    const rows = await db.unsent.where('destination').equals(destination).toArray();
    for (const { id } of rows.filter((row) => row.userId === userId)) {
      await db.unsent.delete(id);
      await append({ actor: 'person', connection: destination, action: 'write.discarded', target: id });
    }
  });
}

/** Another text for a sealed write, unless it was opened or sealed again meanwhile. */
export async function sealedAgain(before: UnsentRow, after: Pick<UnsentRow, 'iv' | 'data'>): Promise<void> {
  await db.unsent
    .where('id')
    .equals(before.id)
    .modify((row, change) => {
      if (String(row.iv) === String(before.iv)) change.value = { ...row, ...after };
    });
}
