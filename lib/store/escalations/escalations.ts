import type { IsoInstant } from '../../domain/account';
import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import type { Delivery } from '../../domain/escalation/delivery';
import type { Artifact, Packet, StandsThere } from '../../domain/escalation/packet';
import { updateTaskId } from '../../domain/escalation/packet';
import type { EscalationPart, Written } from '../../domain/outbox/operation';
import { mentions, withoutPerson } from '../../domain/policy/forget';
import { say } from '../../words/say';
import { askedOnce, type Reading, readBatch, rowsWith } from '../batch';
import { db } from '../db';
import { enqueue, type NewWrite } from '../outbox/outbox';
import { mayKeep } from '../records/never-cache';
import { BOOK_TABLES, dropRecords, refold, replaceRecords } from '../records/records';
import type { OutboxRow, ReceiptRow } from '../rows';

/** A draft as it was written last, with the task that its next customer update is. */
export async function putPacket(packet: Packet): Promise<void> {
  await db.transaction('rw', [db.packet, db.setting, ...BOOK_TABLES], async () => {
    const before = await db.packet.get(packet.id);
    await db.packet.put({ ...packet, changedAt: nowIso() });
    if (before?.updateDue === packet.updateDue && before?.state === packet.state && before?.words.title === packet.words.title) return;
    await putUpdateTask(packet);
  });
}

/**
 * How one that was sent stands where it went, as it was read there. Only what changed there is a change of the packet: what is looked
 * at each day would else be kept for ever.
 */
export async function putStanding(id: string, there: StandsThere, over: boolean): Promise<void> {
  await db.transaction('rw', [db.packet, db.setting, ...BOOK_TABLES], async () => {
    const packet = await db.packet.get(id);
    if (packet?.state !== 'sent') return;
    const { status, owner, open } = packet.there ?? {};
    if (!over && status === there.status && owner === there.owner && open === there.open) await db.packet.update(id, { there });
    else await putPacket({ ...packet, there, ...(over && { state: 'closed' as const, closedAt: there.at }) });
  });
}

/** One open task while the customer is owed word; it goes with the escalation. */
async function putUpdateTask({ id, accountId, state, updateDue: due, words }: Packet): Promise<void> {
  const taskId = updateTaskId(id);
  const known = await db.record.get(['local', 'task', taskId]);
  if (due === undefined || state === 'closed') {
    if (known?.type === 'task' && known.value.status === 'open') await dropRecords([known]);
  } else if (known?.type !== 'task' || known.value.due !== due || known.value.status === 'open') {
    const value = { id: taskId, title: say('escalation.updateTask', { title: words.title }), due, status: 'open' as const };
    const base = { connectionId: 'local', externalId: taskId, accountExternalId: accountId, accountId, label: say('labels.loggedHere') };
    await replaceRecords(await mayKeep([{ ...base, type: 'task' as const, asOf: nowIso(), value }]));
  }
  await refold([accountId]);
}

/** The delivery and its writes are one: what was pressed leaves, whatever dies in between, and once. */
export async function putDelivery(packet: Packet, delivery: Delivery, writes: readonly NewWrite[]): Promise<void> {
  await db.transaction('rw', db.packet, db.outbox, async () => {
    const now = await db.packet.get(packet.id);
    if (!now || now.deliveries.some(({ id }) => id === delivery.id)) return;
    await db.packet.put({ ...packet, deliveries: [...now.deliveries, delivery], changedAt: nowIso() });
    await enqueue(...writes);
  });
}

export const partId = (deliveryId: string, part: string): string => `${deliveryId} ${part}`;

/** What follows from a part that arrived: the escalation is open there, and where it began is told so. Inside the transaction that settles it. */
export async function noteArrived(row: OutboxRow, part: EscalationPart, { id }: Written): Promise<void> {
  const packet = await db.packet.get(part.packetId);
  if (!packet || part.kind === 'escalation.file' || part.kind === 'escalation.link') return;
  if (packet.state === 'draft') await db.packet.put({ ...packet, state: 'sent', changedAt: nowIso() });
  const link = packet.deliveries.find((one) => one.id === part.deliveryId)?.backLink;
  const source = packet.source;
  if (part.kind !== 'escalation.open' || !link || !source || (link.destination === row.destination && source.id === id)) return;
  await enqueue({
    id: partId(part.deliveryId, 'link'),
    operation: { kind: 'escalation.link', packetId: packet.id, deliveryId: part.deliveryId },
    accountId: row.accountId,
    destination: link.destination,
    ...(link.userId && { userId: link.userId }),
    notBefore: Date.now(),
  });
}

/** Files that wait to be taken along, and whose uploads are good no more: each is sent once more. Nobody has taken the old ones. */
export async function uploadAgain(writeIds: readonly string[]): Promise<void> {
  await db.transaction('rw', db.outbox, db.receipt, async () => {
    for (const row of await db.outbox.bulkGet([...writeIds])) {
      if (row?.state !== 'sent') continue;
      const { firstTriedAt: _, ...rest } = row;
      await db.receipt.delete(`${row.destination}:${row.id}`);
      await db.outbox.put({ ...rest, state: 'queued', notBefore: Date.now() });
    }
  });
}

/** Every part of a packet's deliveries, with its receipt where it arrived. */
export async function partsOf({ id, accountId }: Packet): Promise<{ row: OutboxRow; receipt?: ReceiptRow }[]> {
  const all = await db.outbox.where('accountId').equals(accountId).toArray();
  const rows = all.filter(({ operation, state }) => 'packetId' in operation && operation.packetId === id && state !== 'undone');
  const receipts = await db.receipt.bulkGet(rows.map((row) => `${row.destination}:${row.id}`));
  return rows.map((row, n) => ({ row, ...(receipts[n] && { receipt: receipts[n] }) })).sort((a, b) => a.row.seq - b.row.seq);
}

export async function packetTitles(ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.packet.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.words.title] as const] : [])));
}

/** Packets that nobody changed since, and that did not move where they went: erased with all their evidence. */
export async function dropPacketsBefore(oldest: IsoInstant, now = nowIso()): Promise<void> {
  // Stamped by a clock that ran ahead: its days begin now, or nobody knows when they end.
  await db.packet.where('changedAt').above(now).modify({ changedAt: now });
  const ids = await db.packet.where('changedAt').below(oldest).primaryKeys();
  for (const id of ids) await dropPacket(id);
}

/** Those of accounts that are gone. */
export async function dropPacketsOf(accountIds: readonly string[]): Promise<void> {
  const ids = await db.packet
    .where('accountId')
    .anyOf([...accountIds])
    .primaryKeys();
  await db.artifact.where('packetId').anyOf(ids).delete();
  await db.packet.bulkDelete(ids);
}

/** Names of files and pages; inside the transaction that forgets the person. Answers how many named them. */
export async function cleanArtifacts(email: string, names: string[]): Promise<number> {
  const isMentioned = mentions(email, names);
  const rows = await db.artifact.filter(({ name, taken }) => isMentioned([name, taken])).toArray();
  for (const { bytes, ...row } of rows) await db.artifact.put({ ...withoutPerson(row, email, names), bytes });
  return rows.length;
}

export const getPacket = (id: string): Promise<Packet | undefined> => db.packet.get(id);

export const packetsOf = (accountId: string): Promise<Packet[]> => db.packet.where('accountId').equals(accountId).toArray();

/** Open packets up to which those of all accounts are read at once: whose a page is, need not be known before they are asked for. */
const FEW = 50;

/** Those that are not over. Answers nothing where these are many. */
export function openPackets(shared?: Reading): Promise<Packet[] | undefined> {
  return askedOnce(shared, 'open packets', async () => {
    const found = await readBatch(
      db.packet,
      (['draft', 'sent'] as const).map((state) => rowsWith<Packet>('state', state, FEW)),
      shared,
    );
    return found.some((rows) => rows.length === FEW) ? undefined : found.flat();
  });
}

/** Those of one account that are not over. */
export async function openPacketsOf(accountId: string, shared?: Reading): Promise<Packet[]> {
  const all = (await openPackets(shared)) ?? (await readBatch(db.packet, [rowsWith<Packet>('accountId', accountId)], shared)).flat();
  return all.filter((packet) => packet.accountId === accountId && packet.state !== 'closed');
}

/** Newest first. */
export const allPackets = async (): Promise<Packet[]> => (await db.packet.orderBy('changedAt').toArray()).reverse();

/** Fails closed: what no redaction has seen is not kept, whoever asks; nor what belongs to no packet. */
export async function putArtifact(artifact: Artifact): Promise<void> {
  if (!artifact.redactedAt || !(artifact.bytes instanceof Blob)) throw appError('bad_input');
  await db.transaction('rw', db.packet, db.artifact, async () => {
    if (!(await db.packet.get(artifact.packetId))) throw appError('not_found');
    const others = await artifactsOf(artifact.packetId);
    const place = others.find(({ id }) => id === artifact.id)?.place ?? (others.at(-1)?.place ?? 0) + 1;
    await db.artifact.put({ ...artifact, place });
  });
}

export const getArtifact = (id: string): Promise<Artifact | undefined> => db.artifact.get(id);

/** In the order in which they were added: ids are random, and whoever reads a packet reads its files in one order everywhere. */
export async function artifactsOf(packetId: string): Promise<Artifact[]> {
  const all = await db.artifact.where('packetId').equals(packetId).toArray();
  return all.sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
}

export async function dropArtifact(id: string): Promise<void> {
  await db.artifact.delete(id);
}

/** The packet and all its evidence. */
export async function dropPacket(id: string): Promise<void> {
  await db.transaction('rw', [db.packet, db.artifact, db.setting, ...BOOK_TABLES], async () => {
    const packet = await db.packet.get(id);
    if (packet) await putUpdateTask({ ...packet, updateDue: undefined });
    await db.artifact.where('packetId').equals(id).delete();
    await db.packet.delete(id);
  });
}
