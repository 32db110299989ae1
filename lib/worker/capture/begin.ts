import { nowIso, todayIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { impactOf } from '../../domain/escalation/impact';
import type { Packet } from '../../domain/escalation/packet';
import { getAccounts } from '../../store/book/accounts';
import { getPacket, putPacket } from '../../store/escalations/escalations';
import { changingBook } from '../context/view-cache';
import { hereNow } from '../escalations/start';
import { requireWritable } from '../settings/config';
import { escalationsChanged } from './shots';

const NOTHING: Pick<Packet, 'state' | 'words' | 'removed' | 'deliveries'> = {
  state: 'draft',
  words: { title: '', happens: '', expected: '', steps: [], quotes: [], contacts: [], tried: [], ask: '', links: [] },
  removed: [],
  deliveries: [],
};

/** An empty escalation of one account. The same id again begins nothing new. */
export async function beginFor({ packetId, accountId }: { packetId: string; accountId: string }): Promise<{ packetId: string }> {
  await requireWritable();
  const [account] = await getAccounts([accountId]);
  if (!account) throw appError('not_found');
  const at = nowIso();
  const impact = impactOf(account, { today: todayIso(), now: at });
  const owner = account.csm && { owner: account.csm };
  if (!(await getPacket(packetId)))
    await changingBook(() =>
      putPacket({ id: packetId, accountId, ...NOTHING, environment: hereNow(), impact, ...owner, createdAt: at, changedAt: at }),
    );
  await escalationsChanged();
  return { packetId };
}
