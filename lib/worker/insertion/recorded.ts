import { isRecordOf } from '../../domain/outreach/recorded';
import { LEFT_DAYS } from '../../domain/outreach/use';
import { getAccount } from '../../store/accounts';
import { getConnection } from '../../store/connections';
import { changeInsertion, insertionsOf, unsentIn } from '../../store/insertions';
import { useById } from '../../store/uses';
import { tellPanels } from './tell';

/** Our clock and theirs may differ by minutes; they write whole seconds. */
const CLOCKS_MS = 60_000;

/** Mail that was sent from a system's own composer, and of which no page said so, is known to be sent once that system has recorded it. */
export async function noteRecorded(connectionId: string): Promise<void> {
  const host = (await getConnection(connectionId))?.host;
  for (const { commandId, accountId, at, tabId } of host ? await unsentIn(host) : []) {
    const [use, account, others] = await Promise.all([useById(commandId), getAccount(accountId), insertionsOf(accountId)]);
    const subject = use?.subject;
    if (!subject || !account) continue;
    const [from, to] = [Date.parse(at) - CLOCKS_MS, Date.parse(at) + LEFT_DAYS * 86_400_000];
    const record = account.touchpoints.findLast((touch) => {
      const sent = Date.parse(touch.at);
      const mine = touch.id.startsWith(`${connectionId}:`) && isRecordOf(touch, subject) && sent >= from && sent <= to;
      return mine && !others.some(({ sentAt }) => sentAt === touch.at);
    });
    if (!record) continue;
    await changeInsertion(commandId, { sentAt: record.at });
    await tellPanels(tabId, commandId);
  }
}
