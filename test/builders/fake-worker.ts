import { nowIso } from '../../lib/domain/dates';
import { session } from '../../lib/platform/session';
import { db } from '../../lib/store/db';
import { clearBrowser } from './fake-browser';
import { freshLocks, giveLocks, locksReleased } from './fake-locks';
import { HOST, ID, system } from './fake-system';
import { life, mortalDb } from './mortal';

giveLocks();
// What a killed worker logs is of no interest.
console.info = () => undefined;
db.use(mortalDb);

/** An empty browser in which one person is signed in to the fake system. */
export async function freshWorker(): Promise<void> {
  // What the former worker still does behind its answers would otherwise be done in this browser: it dies, and is waited for.
  life.begin(0);
  await locksReleased();
  life.begin();
  system.reset();
  freshLocks();
  clearBrowser();
  await session.clear();
  await db.delete();
  await db.open();
  const now = nowIso();
  await db.workspace.put({ address: HOST });
  await db.connection.put({
    id: ID,
    connector: 'fake',
    host: HOST,
    method: 'token',
    state: 'connected',
    settings: {},
    user: { userId: 'u1', name: 'Ana' },
    writes: false,
    createdAt: now,
    usedAt: now,
  });
}

/** What the next worker finds: the database and the session, but no lock and no memory. */
export function restart(killAt?: number): void {
  freshLocks();
  life.begin(killAt);
}

/** The book as people see it, without what differs from run to run. */
export async function bookNow(): Promise<unknown[]> {
  const rows = await db.account.toArray();
  return rows.map(({ account: { id: _, ...account } }) => account).sort((a, b) => (a.name < b.name ? -1 : 1));
}
