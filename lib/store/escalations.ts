import { nowIso } from '../domain/dates';
import { appError } from '../domain/errors';
import type { Artifact, Packet } from '../domain/escalation/packet';
import { db } from './db';

/** A draft as it was written last. */
export async function putPacket(packet: Packet): Promise<void> {
  await db.packet.put({ ...packet, changedAt: nowIso() });
}

export const getPacket = (id: string): Promise<Packet | undefined> => db.packet.get(id);

export const packetsOf = (accountId: string): Promise<Packet[]> => db.packet.where('accountId').equals(accountId).toArray();

/** Newest first. */
export const allPackets = async (): Promise<Packet[]> => (await db.packet.orderBy('changedAt').toArray()).reverse();

/** Fails closed: what no redaction has seen is not kept, whoever asks; nor what belongs to no packet. */
export async function putArtifact(artifact: Artifact): Promise<void> {
  if (!artifact.redactedAt || !(artifact.bytes instanceof Blob)) throw appError('bad_input');
  await db.transaction('rw', db.packet, db.artifact, async () => {
    if (!(await db.packet.get(artifact.packetId))) throw appError('not_found');
    await db.artifact.put(artifact);
  });
}

export const artifactsOf = (packetId: string): Promise<Artifact[]> => db.artifact.where('packetId').equals(packetId).toArray();

export async function dropArtifact(id: string): Promise<void> {
  await db.artifact.delete(id);
}

/** The packet and all its evidence. */
export async function dropPacket(id: string): Promise<void> {
  await db.transaction('rw', db.packet, db.artifact, async () => {
    await db.artifact.where('packetId').equals(id).delete();
    await db.packet.delete(id);
  });
}
