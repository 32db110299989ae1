import type { IsoInstant, Support } from '../domain/account';
import type { SourceRecord } from '../domain/record';
import { db } from './db';
import { mayKeep } from './never-cache';
import { BOOK_TABLES, dropRecords, refold, replaceRecords } from './records';

/** What a ticket system says about one organization, and whose account that is. */
export interface LiveSupport {
  connectionId: string;
  organizationId: string;
  accountId: string;
  /** What people call the source. */
  label: string;
  asOf: IsoInstant;
  support: Support;
}

/** When the organization's tickets were last counted, and for which account. */
export async function liveSupportOf(
  connectionId: string,
  organizationId: string,
): Promise<Pick<LiveSupport, 'accountId' | 'asOf'> | undefined> {
  return db.record.get([connectionId, 'account', organizationId]);
}

/** Adds the figures to the account; one that left the book meanwhile stays out. Answers whether it was there. */
export async function putLiveSupport(live: LiveSupport): Promise<boolean> {
  const { connectionId, organizationId, accountId, label, asOf, support } = live;
  const row: SourceRecord = {
    type: 'account',
    connectionId,
    externalId: organizationId,
    accountExternalId: organizationId,
    accountId,
    label,
    asOf,
    value: { support },
  };
  return db.transaction('rw', [...BOOK_TABLES, db.setting], async () => {
    if (!(await db.account.get(accountId))) return false;
    const left = await replaceRecords(await mayKeep([row]));
    await refold([...new Set([accountId, ...left])]);
    return true;
  });
}

/** Takes out what a ticket system said: all of it, or what is older than `before`. */
export async function dropLiveSupport(connectionId: string | undefined, before?: IsoInstant): Promise<void> {
  await db.transaction('rw', BOOK_TABLES, async () => {
    const rows = await db.record
      .where('[connectionId+type]')
      .between([connectionId ?? 'zendesk:', 'account'], [connectionId ?? 'zendesk;', 'account'], true, true)
      .toArray();
    const gone = rows.filter((row) => before === undefined || !(row.asOf >= before));
    await dropRecords(gone);
    await refold([...new Set(gone.map((row) => row.accountId))]);
  });
}
