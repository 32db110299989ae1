import type { Packet } from '../../domain/escalation/packet';
import { announce } from '../../platform/tabs';
import { partId, partsOf, putStanding } from '../../store/escalations/escalations';
import { openConnection } from '../connections/open';
import { changingBook } from '../context/view-cache';
import { isOnTheWay, onTheWay } from '../lookup/on-the-way';

/** An answer younger than this is not asked for again. */
const FRESH_MS = 5 * 60_000;

/** Asks where it went how it stands, and keeps that; one that is solved there is closed here. Answers whether anything was heard. */
export async function readBack(packet: Packet): Promise<boolean> {
  const { id, state, there, deliveries } = packet;
  if (state !== 'sent' || (there && Math.abs(Date.now() - Date.parse(there.at)) < FRESH_MS)) return false;
  const question = `escalation ${id}`;
  if (isOnTheWay(question)) return false;
  return onTheWay([question], async () => {
    const last = deliveries.at(-1);
    const arrived = last && (await partsOf(packet)).find(({ row, receipt }) => row.id === partId(last.id, last.way) && receipt);
    if (!last || !arrived?.receipt) return false;
    const opened = await openConnection(last.destination);
    const about = last.way === 'note' ? last.recordId : arrived.receipt.target;
    const found = opened.ok && about ? await opened.value.connection.standing?.(about) : undefined;
    if (!found?.ok) return false;
    const over = !found.value.open && last.way !== 'note';
    await changingBook(() => putStanding(id, found.value, over));
    await announce('data.changed', { what: 'outbox' });
    return true;
  });
}
