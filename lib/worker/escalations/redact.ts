import type { Packet } from '../../domain/escalation/packet';
import { redactPacket } from '../../domain/escalation/redacted';
import { type Scrub, scrubber } from '../../domain/redact/scrub';
import { getAccount } from '../../store/book/accounts';

/** People of the packet's account, whose names stand in no text. */
export async function namesFor({ accountId }: Pick<Packet, 'accountId'>): Promise<string[]> {
  return [...new Set((await getAccount(accountId))?.contacts.map(({ name }) => name) ?? [])];
}

export const scrubFor = async (packet: Pick<Packet, 'accountId'>): Promise<Scrub> => scrubber(await namesFor(packet));

/** As a packet may be kept. Nothing else is ever written. */
export const redacted = async (packet: Packet): Promise<Packet> => redactPacket(packet, await scrubFor(packet));
