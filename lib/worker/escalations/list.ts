import type { Account } from '../../domain/account';
import type { Packet } from '../../domain/escalation/packet';
import { completeness } from '../../domain/escalation/score';
import { severityOf } from '../../domain/escalation/severity';
import type { EscalationLine } from '../../domain/escalation/view';
import { SEVERITY_WORDS } from '../../domain/escalation/words';
import type { PanelView } from '../../domain/panel/view';
import type { Reading } from '../../store/batch';
import { getAccounts } from '../../store/book/accounts';
import { allPackets, artifactsOf, openPacketsOf } from '../../store/escalations/escalations';
import { say } from '../../words/say';
import { readConfig } from '../settings/config';
import { unexpected } from '../unexpected';
import { readBack } from './read-back';
import { deliveryParts } from './view';

async function lineOf(packet: Packet, accountName: string, hidden: boolean): Promise<EscalationLine> {
  const { id, accountId, state, there, owner, updateDue, changedAt, words, impact } = packet;
  const [artifacts, parts] = await Promise.all([artifactsOf(id), deliveryParts(packet)]);
  const severity = severityOf(words, impact);
  const went = parts.find(({ kind, link }) => kind !== 'file' && kind !== 'link' && link);
  return {
    id,
    accountId,
    state,
    changedAt,
    accountName,
    title: hidden ? say('presenting.hidden') : words.title || say('packet.untitled', { account: accountName }),
    score: completeness(packet, artifacts).score,
    pending: parts.some(({ state: is }) => is !== 'arrived'),
    needsYou: parts.some(({ state: is }) => is === 'needs_you'),
    ...(there && { there }),
    ...(owner && !hidden && { owner }),
    ...(updateDue && { updateDue }),
    ...(severity && { severity: SEVERITY_WORDS[severity]() }),
    ...(went?.link && { link: went.link }),
  };
}

async function lines(packets: readonly Packet[]): Promise<EscalationLine[]> {
  const names = new Map((await getAccounts([...new Set(packets.map(({ accountId }) => accountId))])).map(({ id, name }) => [id, name]));
  const { presenting } = await readConfig();
  for (const packet of packets) void readBack(packet).catch(unexpected);
  return Promise.all(packets.map((packet) => lineOf(packet, names.get(packet.accountId) ?? packet.impact.account, presenting)));
}

export const listAll = async (): Promise<EscalationLine[]> => lines(await allPackets());

/** Those of one account that are not over, for its card; absent where there are none. */
export async function openOf({ id, name }: Account, shared?: Reading): Promise<Pick<PanelView, 'escalations'>> {
  const packets = await openPacketsOf(id, shared);
  return packets.length > 0 ? { escalations: await Promise.all(packets.map((packet) => lineOf(packet, name, false))) } : {};
}

/** Asks how those of one account stand where they went. Answers whether anything was heard. */
export async function readBackOf(accountId: string): Promise<boolean> {
  return (await Promise.all((await openPacketsOf(accountId)).map(readBack))).some(Boolean);
}
