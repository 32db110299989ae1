import { isForgettable } from '../../domain/account/forgettable';
import { memberKey } from '../../domain/fold/same-account';
import { AUDIT_TABLES, append } from '../audit/audit';
import { once } from '../book/by-hand';
import { db } from '../db';
import { GROUP_TABLES, recordsOf } from '../records/records';
import { takeOutAsked } from '../records/removal';

/**
 * Forgets one account that files brought, with all that was written here about it: all or nothing, once for a command. What has not
 * reached another system still leaves for it; what arrived there is remembered by its id alone. False where it would come back.
 */
export async function forgetAccount(writeId: string, accountId: string): Promise<boolean> {
  return db.transaction('rw', [...GROUP_TABLES, db.lookup, db.receipt, ...AUDIT_TABLES], async () => {
    const records = await recordsOf(accountId);
    if (!isForgettable(records)) return false;
    await once(writeId, accountId, async () => {
      const accounts = records.filter(({ type }) => type === 'account');
      await forgetAnswers((await db.account.get(accountId))?.account.domains ?? []);
      await takeOutAsked(accounts);
      await db.same.where('keys').anyOf(accounts.map(memberKey)).delete();
      await db.outbox
        .where('accountId')
        .equals(accountId)
        .filter(({ state }) => state === 'sent' || state === 'undone')
        .delete();
      await append({ actor: 'person', action: 'forget.account', target: accountId });
    });
    return true;
  });
}

/** What ticket systems said of people and organizations of these domains. */
async function forgetAnswers(domains: readonly string[]): Promise<void> {
  const isTheirs = (domain = '') => domains.includes(domain.toLowerCase());
  await db.lookup
    .filter(
      ({ value: { requester, organization } }) =>
        isTheirs(requester?.email?.split('@')[1]) || organization?.domains.some(isTheirs) === true,
    )
    .delete();
}
