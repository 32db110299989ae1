import type { DeliveryWay } from '../../domain/escalation/delivery';
import type { Packet } from '../../domain/escalation/packet';
import type { DeliveryPart, PacketDestination, PacketView } from '../../domain/escalation/view';
import type { Operation } from '../../domain/outbox/operation';
import { talkIn } from '../../domain/talk';
import { allConnections } from '../../store/connections/connections';
import { artifactsOf, partsOf } from '../../store/escalations/escalations';
import type { ConnectionRow } from '../../store/rows';
import { labelOf } from '../connections/label';
import { systemOf } from '../connections/system';
import { type Config, readConfig } from '../settings/config';
import { isWritable } from '../touchpoints/target';
import { namesFor } from './redact';

const takes = ({ connector }: ConnectionRow): boolean => systemOf(connector)?.capabilities.includes('escalate') ?? false;

/** What a system of this kind does with this packet; a page's own ticket is noted and raised where it stands. */
export function waysOf({ connector, host }: ConnectionRow, { source }: Packet): DeliveryWay[] {
  const opens = systemOf(connector)?.escalatesTo ?? 'ticket';
  const here = opens === 'ticket' && talkIn(source) === 'ticket' && source?.space === host;
  return here ? [opens, 'note', 'raise'] : [opens];
}

export async function destinationsFor(packet: Packet, config: Config): Promise<PacketDestination[]> {
  const rows = (await allConnections()).filter((row) => takes(row) && isWritable(row, config));
  return rows.flatMap((row) => waysOf(row, packet).map((way) => ({ destination: row.id, name: labelOf(row.id), way })));
}

/** Those that would be among them, were the person signed in there. */
async function signedOutOf(config: Config): Promise<string[]> {
  const over = (row: ConnectionRow) => row.state !== 'connected' && isWritable({ ...row, state: 'connected' }, config);
  return (await allConnections()).filter((row) => takes(row) && over(row)).map(({ id }) => labelOf(id));
}

/** What is opened is a ticket or a case, by where it goes. */
function partKind({ deliveries }: Packet, operation: Operation): DeliveryPart['kind'] {
  const kind = operation.kind.slice('escalation.'.length);
  const made = 'deliveryId' in operation ? deliveries.find(({ id }) => id === operation.deliveryId) : undefined;
  return kind === 'open' ? (made?.way ?? 'ticket') : (kind as DeliveryPart['kind']);
}

export async function deliveryParts(packet: Packet): Promise<DeliveryPart[]> {
  const [parts, artifacts] = await Promise.all([partsOf(packet), artifactsOf(packet.id)]);
  const names = new Map(artifacts.map(({ id, name }) => [id, name]));
  const nameOf = (operation: Operation) => ('artifactId' in operation ? names.get(operation.artifactId) : undefined);
  return parts.map(({ row: { id, operation, destination, state, error }, receipt }) => ({
    id,
    kind: partKind(packet, operation),
    ...(nameOf(operation) && { name: nameOf(operation) }),
    destinationName: labelOf(destination),
    state: state === 'sent' ? 'arrived' : state === 'needs_you' ? 'needs_you' : 'waits',
    ...(receipt?.link && { link: receipt.link }),
    ...(error && { error }),
  }));
}

export async function viewOf(packet: Packet): Promise<PacketView> {
  const config = await readConfig();
  const [artifacts, destinations, signedOut, parts, names] = await Promise.all([
    artifactsOf(packet.id),
    destinationsFor(packet, config),
    signedOutOf(config),
    deliveryParts(packet),
    namesFor(packet),
  ]);
  const evidence = artifacts.map(({ bytes: _, ...rest }) => rest);
  return { packet, evidence, destinations, signedOut, parts, least: config.policy['escalation.minScore'], names };
}
