import { db } from '../db';
import { GROUP_TABLES, type Key } from './records';
import { takeOut } from './removal';

/** Accounts of one connection that are not among `ids`, out of how many. Those that were only looked at are nobody's book. */
export async function vanishedFrom(connectionId: string, ids: ReadonlySet<string>): Promise<{ vanished: Key[]; of: number }> {
  const keys = await db.record.where('[connectionId+type]').equals([connectionId, 'account']).primaryKeys();
  const unseen = keys.filter(([, , externalId]) => !ids.has(externalId));
  const rows = await db.record.bulkGet(unseen);
  const vanished = unseen.filter((_, n) => rows[n] && !rows[n].lookedAt);
  return { vanished, of: keys.length - (unseen.length - vanished.length) };
}

/** Takes accounts out with all that their connection says about them. */
export async function purgeAccounts(keys: readonly Key[]): Promise<void> {
  await db.transaction('rw', GROUP_TABLES, async () => {
    const rows = (await db.record.bulkGet([...keys])).filter((row) => row !== undefined);
    await takeOut(rows);
  });
}
