import type { UnsentWrites } from '../../domain/outbox/outbox';
import { log } from '../../platform/log';
import { allConnections } from '../../store/connections/connections';
import { dropUnsent, nextUnsent, putAway, sealedAgain, takeBack, unsentKey, unsentRows } from '../../store/outbox/unsent';
import type { ConnectionRow, OutboxRow, UnsentRow } from '../../store/rows';
import { changingBook } from '../context/view-cache';
import { outboxChanged } from '../outbox/drain';
import { labelOf } from './label';
import { makeKey, seal, unseal } from './sealing';

/** Two people may use one browser: each write is bound to its destination and person. */
const boundTo = ({ id, destination, userId }: Pick<UnsentRow, 'id' | 'destination' | 'userId'>) =>
  JSON.stringify([id, destination, userId]);

/**
 * What a sign-in that is over had not sent is sealed, one write after the other, until the same person signs in there again.
 * Not while one is being sent: what becomes of it is still noted in its row.
 */
export async function sealUnsent({ id: destination, user }: ConnectionRow): Promise<void> {
  await navigator.locks.request('outbox', async () => {
    for (let row = await nextUnsent(destination); row; row = await nextUnsent(destination)) {
      const { id, userId = '', createdAt } = row;
      const who = user?.userId === userId ? (user.email ?? user.name) : userId;
      const bound = { id, destination, userId };
      const sealed = await seal(await unsentKey(makeKey), boundTo(bound), row);
      const unsent: UnsentRow = { ...bound, who, createdAt, ...sealed };
      await changingBook(() => putAway(row as OutboxRow, unsent));
    }
  });
}

/** Opens what waits for people who are signed in now; also what an earlier worker left half way. */
export async function openUnsent(): Promise<void> {
  const waiting = await unsentRows();
  if (waiting.length === 0) return;
  const key = await unsentKey(makeKey);
  const signedIn = (await allConnections()).filter(({ state, erase }) => (state === 'connected' || state === 'paused') && !erase);
  const mine = waiting.filter(({ destination, userId }) => signedIn.some(({ id, user }) => id === destination && user?.userId === userId));
  for (const sealed of mine) {
    const row = (await unseal(key, boundTo(sealed), sealed)) as OutboxRow | undefined;
    if (row) await changingBook(() => takeBack(sealed.id, row));
    else log('unsent write cannot be opened');
  }
  if (mine.length > 0) await outboxChanged();
}

/** Changes what sealed writes say, without anybody reading it: each is opened, changed and sealed again. Answers how many changed. */
export async function changeUnsent(change: (row: OutboxRow) => OutboxRow): Promise<number> {
  return navigator.locks.request('outbox', async () => {
    const key = await unsentKey(makeKey);
    let count = 0;
    for (const sealed of await unsentRows()) {
      const row = (await unseal(key, boundTo(sealed), sealed)) as OutboxRow | undefined;
      if (!row) continue;
      const changed = change(row);
      if (JSON.stringify(changed) === JSON.stringify(row)) continue;
      await sealedAgain(sealed, await seal(key, boundTo(sealed), changed));
      count += 1;
    }
    return count;
  });
}

/** How much waits for whom; what it says is nobody's to read but theirs. */
export async function listUnsent(): Promise<UnsentWrites[]> {
  const groups = new Map<string, UnsentWrites>();
  for (const { destination, userId, who } of await unsentRows()) {
    const key = JSON.stringify([destination, userId]);
    const count = 1 + (groups.get(key)?.count ?? 0);
    groups.set(key, { destination, destinationName: labelOf(destination), userId, who, count });
  }
  return [...groups.values()];
}

export async function discardUnsent({ destination, userId }: { destination: string; userId: string }): Promise<void> {
  await changingBook(() => dropUnsent(destination, userId));
  await outboxChanged();
}
