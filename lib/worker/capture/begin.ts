import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import type { Packet } from '../../domain/escalation/packet';
import { getAccounts } from '../../store/accounts';
import { getPacket, putPacket } from '../../store/escalations';
import { requireWritable } from '../config';
import { escalationsChanged } from './shots';

const NOTHING: Pick<Packet, 'state' | 'words' | 'impact' | 'environment' | 'removed' | 'deliveries'> = {
  state: 'draft',
  words: { title: '', happens: '', expected: '', steps: [], quotes: [], contacts: [], tried: [], ask: '', links: [] },
  impact: { healthWhy: [] },
  environment: {},
  removed: [],
  deliveries: [],
};

/** An empty escalation of one account. The same id again begins nothing new. */
export async function beginFor({ packetId, accountId }: { packetId: string; accountId: string }): Promise<{ packetId: string }> {
  await requireWritable();
  const [account] = await getAccounts([accountId]);
  if (!account) throw appError('not_found');
  const at = nowIso();
  if (!(await getPacket(packetId))) await putPacket({ id: packetId, accountId, ...NOTHING, createdAt: at, changedAt: at });
  await escalationsChanged();
  return { packetId };
}
