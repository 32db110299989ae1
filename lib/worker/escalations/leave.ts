import { toPacketFile } from '../../domain/escalation/formats/json';
import type { Packet } from '../../domain/escalation/packet';
import type { PacketForm } from '../../domain/escalation/view';
import type { Link } from '../../domain/policy/audit';
import { record } from '../../store/audit/audit';
import { artifactsOf } from '../../store/escalations/escalations';

/** Only with its line in the record of actions may a packet be taken along. Answers where the record ends now. */
export async function leave(packet: Packet, form: PacketForm): Promise<Link> {
  const body = toPacketFile(packet, await artifactsOf(packet.id));
  const { seq, hash } = await record({ actor: 'person', action: 'export', target: `escalation, ${form}`, body });
  return { seq, hash };
}
