import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import type { Delivery } from '../../domain/escalation/delivery';
import { documentOf } from '../../domain/escalation/document';
import { toPlain } from '../../domain/escalation/formats/plain';
import type { Artifact, Packet } from '../../domain/escalation/packet';
import { completeness, mayDeliver, missingAtOnce } from '../../domain/escalation/score';
import { severityOf } from '../../domain/escalation/severity';
import { AT_ONCE_WORDS } from '../../domain/escalation/words';
import type { Operation } from '../../domain/outbox/operation';
import { hostOfKind } from '../../domain/place';
import { talkIn } from '../../domain/talk';
import type { Input } from '../../messaging/protocol';
import { auditHead } from '../../store/audit/audit';
import { getConnection } from '../../store/connections/connections';
import { artifactsOf, partId, putDelivery } from '../../store/escalations/escalations';
import type { NewWrite } from '../../store/outbox/outbox';
import { recordsOf } from '../../store/records/records';
import type { ConnectionRow } from '../../store/rows';
import { say } from '../../words/say';
import { type Config, readConfig } from '../settings/config';
import { isWritable } from '../touchpoints/target';
import { redacted } from './redact';
import { destinationsFor } from './view';

/** By which every ticket of ours is found in the ticket system. */
const TAG = 'sidelight_escalation';

type Press = Input<'escalation.deliver'>;

/** Makes the writes of one delivery, once for one press. What leaves is the packet as it is redacted now. */
export async function deliverPacket(press: Press, packet: Packet): Promise<void> {
  const { commandId, destination, way, atOnce } = press;
  if (packet.deliveries.some(({ id }) => id === commandId)) return;
  const config = await readConfig();
  const offered = (await destinationsFor(packet, config)).some((one) => one.destination === destination && one.way === way);
  const row = offered ? await getConnection(destination) : undefined;
  if (!row) throw appError('forbidden', say('escalation.notTaken'));
  const artifacts = await artifactsOf(packet.id);
  requireEnough(packet, artifacts, press, config);
  const clean = await redacted({ ...packet, ...(atOnce && { atOnce: true as const }) });
  const doc = documentOf(clean, artifacts, await auditHead());
  const { source, words, impact } = clean;
  const severity = severityOf(words, impact);
  const backLink = await backLinkOf(clean, config);
  const accountRecordId = await accountThere(row, clean);
  const about = way === 'note' || way === 'raise' ? source?.id : undefined;
  const delivery: Delivery = {
    id: commandId,
    destination,
    way,
    title: doc.title,
    text: toPlain(doc),
    tags: [TAG, ...(severity ? [`${TAG}_${severity}`] : [])],
    artifactIds: way === 'raise' ? [] : artifacts.map(({ id }) => id),
    at: nowIso(),
    ...(severity && { severity }),
    ...(about && { recordId: about }),
    ...(accountRecordId && { accountRecordId }),
    ...(press.groupId && { groupId: press.groupId }),
    ...(press.problemId && { problemId: press.problemId }),
    ...(press.mention && about && { mention: press.mention }),
    ...(backLink && { backLink }),
  };
  await putDelivery(clean, delivery, writesOf(clean, delivery, row, artifacts));
}

function requireEnough(packet: Packet, artifacts: readonly Artifact[], press: Press, { policy }: Config): void {
  const atOnce = press.atOnce === true;
  const lacking = atOnce ? missingAtOnce(packet) : [];
  if (lacking.length > 0) {
    throw appError('bad_input', say('escalation.atOnceNeeds', { what: lacking.map((part) => AT_ONCE_WORDS[part]()).join(', ') }));
  }
  const verdict = mayDeliver(completeness(packet, artifacts).score, policy['escalation.minScore'], atOnce);
  if (!verdict.may) throw appError('forbidden', say('escalation.tooFew', { least: verdict.least }));
}

/** The ticket it began from is told where this went, if it may be written to. */
async function backLinkOf({ source }: Packet, config: Config): Promise<Delivery['backLink']> {
  const row = source && talkIn(source) === 'ticket' ? await getConnection(`${hostOfKind(source.kind)}:${source.space}`) : undefined;
  return row && isWritable(row, config) ? { destination: row.id, ...(row.user && { userId: row.user.userId }) } : undefined;
}

async function accountThere({ id }: ConnectionRow, { accountId }: Packet): Promise<string | undefined> {
  return (await recordsOf(accountId)).find(({ connectionId, type }) => connectionId === id && type === 'account')?.externalId;
}

/** In the order in which they leave: a ticket takes files along, a case gets them once it is there. */
function writesOf(
  { id: packetId, accountId }: Packet,
  { id, way, artifactIds, destination, mention }: Delivery,
  { user }: ConnectionRow,
  artifacts: readonly Artifact[],
): NewWrite[] {
  const write = (part: string, operation: Operation): NewWrite => ({
    id: partId(id, part),
    operation,
    accountId,
    destination,
    ...(user && { userId: user.userId }),
    notBefore: Date.now(),
  });
  const base = { packetId, deliveryId: id };
  const files = artifacts
    .filter((artifact) => artifactIds.includes(artifact.id))
    .map(({ id: artifactId, name }) => write(artifactId, { kind: 'escalation.file', ...base, artifactId, name }));
  const kind = way === 'note' || way === 'raise' ? (`escalation.${way}` as const) : ('escalation.open' as const);
  const main = write(way, { kind, ...base });
  // A raised ticket gets the packet's words only where somebody is called to it.
  if (way === 'raise') return mention ? [main, write('note', { kind: 'escalation.note', ...base })] : [main];
  return way === 'case' ? [main, ...files] : [...files, main];
}
