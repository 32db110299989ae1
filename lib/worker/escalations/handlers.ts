import { toBase64 } from '../../domain/data/base64';
import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { evidenceName } from '../../domain/escalation/file-name';
import type { Packet } from '../../domain/escalation/packet';
import { redactTaken } from '../../domain/escalation/redacted';
import { addUp } from '../../domain/redact/scrub';
import type { Input } from '../../messaging/protocol';
import type { escalationRows } from '../../messaging/protocol/escalation';
import type { Handlers } from '../../messaging/server';
import { openDesk } from '../../platform/tabs';
import { artifactsOf, dropArtifact, dropPacket, getArtifact, getPacket, putArtifact, putPacket } from '../../store/escalations/escalations';
import { say } from '../../words/say';
import { changingBook } from '../context/view-cache';
import { outboxChanged } from '../outbox/drain';
import { readConfig, requireWritable } from '../settings/config';
import { unexpected } from '../unexpected';
import { deliverPacket } from './deliver';
import { leave } from './leave';
import { listAll } from './list';
import { readBack } from './read-back';
import { redacted, scrubFor } from './redact';
import { startPacket } from './start';
import { textAgain } from './text-again';
import { termsOf, ticketOf, withQuote } from './ticket';
import { ticketFile } from './ticket-file';
import { viewOf } from './view';

export async function needed(packetId: string): Promise<Packet> {
  const packet = await getPacket(packetId);
  if (!packet) throw appError('not_found', say('escalation.gone'));
  return packet;
}

/** Nothing of a packet is shown to an audience: all of it is amounts, people and reasons. */
async function refuseAudience(): Promise<void> {
  if ((await readConfig()).presenting) throw appError('forbidden', say('escalation.hidden'));
}

async function changed(packet: Packet) {
  await changingBook(() => putPacket(packet));
  // As it is kept: its stamp tells the page which of two answers is the later one.
  return viewOf(await needed(packet.id));
}

async function save({ packetId, words, environment, owner, updateDue }: Input<'escalation.save'>) {
  await requireWritable();
  const packet = await needed(packetId);
  const { updateDue: due, ...rest } = packet;
  const next = updateDue === null ? undefined : (updateDue ?? due);
  const wanted = {
    ...rest,
    words,
    ...(environment && { environment }),
    ...(owner !== undefined && { owner }),
    ...(next && { updateDue: next }),
  };
  return changed(await redacted(wanted));
}

/** Names of files are made safe and told apart here, whoever brings them; they and what is said about them are redacted once more. */
async function attach({ packetId, artifact }: Input<'escalation.attach'>) {
  await requireWritable();
  const packet = await needed(packetId);
  const { data, looked, ...rest } = artifact;
  const scrub = await scrubFor(packet);
  const again = await textAgain(
    rest.kind,
    Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)),
    scrub,
  );
  const bytes = new Blob([again.text], { type: rest.mime });
  const now = nowIso();
  const removed = addUp([...rest.removed, ...again.removed]);
  const given = { ...rest, removed, packetId, bytes, redactedAt: now, ...(looked && { lookedAt: now }) };
  const clean = redactTaken(given, scrub);
  const others = (await artifactsOf(packetId)).filter(({ id }) => id !== clean.id).map(({ name }) => name);
  await putArtifact({ ...clean, name: evidenceName(clean.name, others) });
  return changed(packet);
}

/** What the worker does about each message of `protocol/escalation.ts`. */
export const escalationHandlers: Pick<Handlers, keyof typeof escalationRows> = {
  'escalation.start': async (input, caller) => {
    const packetId = await startPacket(input, caller);
    await openDesk(`escalation/${packetId}`);
    return { packetId };
  },
  'escalation.show': async ({ packetId }) => openDesk(`escalation/${(await needed(packetId)).id}`),
  'escalation.list': listAll,
  'escalation.read': async ({ packetId }) => {
    await refuseAudience();
    const packet = await needed(packetId);
    void readBack(packet).catch(unexpected);
    return viewOf(packet);
  },
  'escalation.save': save,
  'escalation.attach': attach,
  'escalation.detach': async ({ packetId, artifactId }) => {
    await requireWritable();
    const packet = await needed(packetId);
    if ((await getArtifact(artifactId))?.packetId === packetId) await dropArtifact(artifactId);
    return changed(packet);
  },
  'escalation.bytes': async ({ artifactId }) => {
    await refuseAudience();
    const artifact = await getArtifact(artifactId);
    if (!artifact) throw appError('not_found', say('escalation.gone'));
    return { data: toBase64(new Uint8Array(await artifact.bytes.arrayBuffer())) };
  },
  'escalation.leave': async ({ packetId, form }) => {
    await requireWritable();
    await refuseAudience();
    return leave(await needed(packetId), form);
  },
  'escalation.deliver': async (input) => {
    await requireWritable();
    await deliverPacket(input, await needed(input.packetId));
    await outboxChanged();
    return viewOf(await needed(input.packetId));
  },
  'escalation.terms': async ({ destination }) => {
    await refuseAudience();
    return termsOf(destination);
  },
  'escalation.ticket': async ({ packetId }) => {
    await refuseAudience();
    return ticketOf(await needed(packetId));
  },
  'escalation.file': async ({ packetId, fileId }) => {
    await refuseAudience();
    return ticketFile(await needed(packetId), fileId);
  },
  'escalation.quote': async ({ packetId }) => {
    await requireWritable();
    const packet = await needed(packetId);
    const { quote } = await ticketOf(packet);
    if (!quote) throw appError('not_found', say('escalation.noWords'));
    return changed(await redacted(withQuote(packet, quote)));
  },
  'escalation.close': async ({ packetId }) => {
    await requireWritable();
    const packet = await needed(packetId);
    return changed({ ...packet, state: 'closed', closedAt: nowIso() });
  },
  'escalation.discard': async ({ packetId }) => {
    await requireWritable();
    await changingBook(() => dropPacket(packetId));
  },
};
