import type { IsoInstant, Support } from '../../domain/account';
import { onlyAdds, type SourceRecord } from '../../domain/record';
import { db } from '../db';
import { mayKeep } from '../records/never-cache';
import { BOOK_TABLES, GROUP_TABLES, refold, replaceRecords } from '../records/records';
import { takeOut } from '../records/removal';

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
    const known = await db.record.get([connectionId, 'account', organizationId]);
    // The system brings this organization itself, with its tickets.
    if (known && !onlyAdds(known)) return true;
    const left = await replaceRecords(await mayKeep([row]));
    await refold([...new Set([accountId, ...left])]);
    return true;
  });
}

/** Takes out what a ticket system said: all of it, or answers older than `before`; what it brings itself is kept fresh. */
export async function dropLiveSupport(connectionId: string | undefined, before?: IsoInstant): Promise<void> {
  await db.transaction('rw', GROUP_TABLES, async () => {
    const rows = await db.record
      .where('[connectionId+type]')
      .between([connectionId ?? 'zendesk:', 'account'], [connectionId ?? 'zendesk;', 'account'], true, true)
      .toArray();
    await takeOut(rows.filter((row) => before === undefined || (onlyAdds(row) && !(row.asOf >= before))));
  });
}
