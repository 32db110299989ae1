import { openDesk } from '../../platform/tabs';
import { noticeOf } from '../../store/today/notices';

/** Leads from a message to the account it is about, or to Today. */
export async function noticePressed(id: string): Promise<void> {
  const row = await noticeOf(id);
  await openDesk(row?.accountId ? `account/${encodeURIComponent(row.accountId)}` : 'today');
}
