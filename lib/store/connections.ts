import { db } from './db';
import type { ConnectionRow } from './rows';

export async function getConnection(id: string): Promise<ConnectionRow | undefined> {
  return db.connection.get(id);
}

export async function allConnections(): Promise<ConnectionRow[]> {
  return db.connection.toArray();
}

export async function putConnection(row: ConnectionRow): Promise<void> {
  await db.connection.put(row);
}

/** Changes a connection from what is stored now; nothing where it is gone. */
export async function changeConnection(id: string, change: (row: ConnectionRow) => Partial<ConnectionRow>): Promise<void> {
  await db.transaction('rw', db.connection, async () => {
    const row = await db.connection.get(id);
    if (row) await db.connection.put({ ...row, ...change(row) });
  });
}

/** Together with where its refresh stands. What waits to be sent there stays. */
export async function deleteConnection(id: string): Promise<void> {
  await db.transaction('rw', db.connection, db.refresh, async () => {
    await db.connection.delete(id);
    await db.refresh.delete(id);
  });
}
