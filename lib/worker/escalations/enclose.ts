import { withoutGaps } from '../../domain/data/without-gaps';
import type { Delivery, Enclosed } from '../../domain/escalation/delivery';
import type { Packet } from '../../domain/escalation/packet';
import type { EscalationPart } from '../../domain/outbox/operation';
import { getArtifact, getPacket, partId, partsOf } from '../../store/escalations/escalations';
import type { ReceiptRow } from '../../store/rows';
import { say } from '../../words/say';

/** An upload is good for three days at the most. */
const UPLOAD_MS = 3 * 86_400_000 - 3_600_000;

/**
 * What one part of a delivery holds, from the packet's row as it was when the person pressed. `later`: it belongs to something that
 * is not there yet; `gone`: the packet or the file was discarded meanwhile.
 */
export async function encloseFor(part: EscalationPart): Promise<Enclosed | 'later' | 'gone'> {
  const packet = await getPacket(part.packetId);
  const delivery = packet?.deliveries.find(({ id }) => id === part.deliveryId);
  if (!packet || !delivery) return 'gone';
  const receipts = new Map((await partsOf(packet)).flatMap(({ row: one, receipt }) => (receipt ? [[one.id, receipt] as const] : [])));
  const opened = receipts.get(partId(delivery.id, delivery.way));
  const base = baseOf(delivery);
  switch (part.kind) {
    case 'escalation.file':
      return fileOf(part.artifactId, delivery, opened, base);
    case 'escalation.link':
      return opened ? linkOf(packet, opened, base) : 'later';
    case 'escalation.raise':
      return base;
    default:
      return { ...base, ...uploadsOf(delivery, receipts) };
  }
}

const baseOf = ({ id, title, text, severity, tags, groupId, problemId, mention, accountRecordId, recordId }: Delivery): Enclosed =>
  withoutGaps({ title, text, ref: `Sidelight ${id}`, severity, tags, groupId, problemId, mention, accountRecordId, recordId, uploads: [] });

/** A ticket system takes files before the ticket; once that is there, and elsewhere always, they go to it. */
async function fileOf(artifactId: string, { way, recordId }: Delivery, opened: ReceiptRow | undefined, base: Enclosed) {
  const artifact = await getArtifact(artifactId);
  if (!artifact) return 'gone';
  if (way === 'case' && !opened) return 'later';
  const { name, mime, bytes } = artifact;
  const about = opened && (way === 'ticket' || way === 'case' ? opened.target : recordId);
  // Whoever is named is named in the packet's own note.
  const { recordId: _, mention: __, ...rest } = base;
  const text = say('packet.fileNote', { name });
  return {
    ...rest,
    text,
    ref: `${base.ref} ${artifactId}`,
    file: { name, mime, bytes },
    ...(about && { recordId: about }),
    ...(way === 'ticket' && { own: true as const }),
  };
}

function linkOf({ source }: Packet, { link, target }: ReceiptRow, base: Enclosed): Enclosed {
  const text = say('packet.backLink', { where: link ?? target });
  const { mention: _, ...rest } = base;
  return { ...rest, text, ref: `${base.ref} link`, ...(source && { recordId: source.id }) };
}

function uploadsOf({ id, artifactIds, way }: Delivery, receipts: ReadonlyMap<string, ReceiptRow>): Pick<Enclosed, 'uploads' | 'expired'> {
  if (way === 'case') return { uploads: [] };
  const all = artifactIds.flatMap((artifactId) => receipts.get(partId(id, artifactId)) ?? []).filter(({ as }) => as === 'file');
  const isOld = ({ at }: ReceiptRow) => Date.now() - Date.parse(at) >= UPLOAD_MS;
  const expired = all.filter(isOld).map(({ writeId }) => writeId);
  const uploads = all.filter((one) => !isOld(one)).map(({ target }) => target);
  return { uploads, ...(expired.length > 0 && { expired }) };
}
