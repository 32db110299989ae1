import { AUDIT_TABLES, append, type NewEntry } from '../audit/audit';
import { askedOnce, every, type Reading, readBatch, row } from '../batch';
import { db } from '../db';
import type { ConnectionRow } from '../rows';

export async function getConnection(id: string, shared?: Reading): Promise<ConnectionRow | undefined> {
  return shared ? (await readBatch(db.connection, [row<ConnectionRow>(id)], shared))[0] : db.connection.get(id);
}

export async function allConnections(shared?: Reading): Promise<ConnectionRow[]> {
  if (!shared) return db.connection.toArray();
  return (await askedOnce(shared, 'connections', () => readBatch(db.connection, [every<ConnectionRow>], shared))).flat();
}

export async function putConnection(row: ConnectionRow): Promise<void> {
  await db.connection.put(row);
}

/** Changes a connection from what is stored now; nothing where it is gone. */
export async function changeConnection(id: string, change: (row: ConnectionRow) => Partial<ConnectionRow>): Promise<void> {
  await db.transaction('rw', db.connection, () => changeNow(id, change));
}

async function changeNow(id: string, change: (row: ConnectionRow) => Partial<ConnectionRow>): Promise<ConnectionRow | undefined> {
  const row = await db.connection.get(id);
  if (row) await db.connection.put({ ...row, ...change(row) });
  return row;
}

type Recorded = Pick<NewEntry, 'action'> & { by?: 'person' | 'sidelight' };

/** The same, and written down in the record; a person is named by their id there. Nothing of either where the connection is gone. */
export async function changeAndRecord(
  id: string,
  { action, by = 'person' }: Recorded,
  change: (row: ConnectionRow) => Partial<ConnectionRow>,
): Promise<void> {
  await db.transaction('rw', [db.connection, ...AUDIT_TABLES], async () => {
    const before = await changeNow(id, change);
    const row = before && { ...before, ...change(before) };
    if (row) await append({ actor: by === 'person' ? (row.user?.userId ?? by) : by, connection: id, action, target: id });
  });
}

/** Together with where its refresh stands. What waits to be sent there stays. */
export async function deleteConnection(id: string): Promise<void> {
  await db.transaction('rw', [db.connection, db.refresh, ...AUDIT_TABLES], async () => {
    const row = await db.connection.get(id);
    await db.connection.delete(id);
    await db.refresh.delete(id);
    if (row?.erase) await append({ actor: 'sidelight', connection: id, action: 'erased', target: id });
  });
}
