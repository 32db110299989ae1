import { roleWords } from '../../domain/account/role-words';
import { nowIso, todayIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { impactOf } from '../../domain/escalation/impact';
import type { Packet } from '../../domain/escalation/packet';
import { triedLately } from '../../domain/escalation/tried';
import { talkIn } from '../../domain/talk';
import { touchpointDraft } from '../../domain/touchpoint/from-page';
import type { TouchpointSource } from '../../domain/touchpoint/touchpoint';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { versions } from '../../platform/runtime';
import { getAccount } from '../../store/book/accounts';
import { getLookup } from '../../store/connections/lookups';
import { getPacket, putPacket } from '../../store/escalations/escalations';
import { say } from '../../words/say';
import { requireIntent } from '../context/intent';
import type { TabRow } from '../context/tabs';
import { changingBook } from '../context/view-cache';
import { lookupKey } from '../lookup/lookup-key';
import { type Config, readConfig } from '../settings/config';
import { hostNow } from './host-version';
import { redacted } from './redact';

/** A draft from the page in front: taken from it by us, never from the panel's message. The same command is the same draft. */
export async function startPacket({ intent, commandId }: Input<'escalation.start'>, caller: Caller): Promise<string> {
  await draftFrom(commandId, intent.accountId, await requireIntent(intent, caller));
  return commandId;
}

export async function draftFrom(id: string, accountId: string, tab: TabRow): Promise<void> {
  if (await getPacket(id)) return;
  const packet = await packetOf(id, accountId, tab, await readConfig());
  await changingBook(async () => putPacket(await redacted(packet)));
}

/** What the desk cannot know of itself. */
export const hereNow = (): Packet['environment'] => ({ extension: versions().version });

/** A case is no touchpoint's source: two calls about one are two. An escalation of it is of that case. */
function caseOf(place: TabRow['place']): TouchpointSource | undefined {
  const focus = place?.page === 'record' ? place.refs.find(({ role }) => role === 'focus') : undefined;
  return place && focus && talkIn(focus) === 'case' ? { kind: focus.kind, id: focus.id, space: place.space } : undefined;
}

async function packetOf(id: string, accountId: string, tab: TabRow, config: Config): Promise<Packet> {
  const { place, facts } = tab;
  const host = await hostNow(tab);
  const account = await getAccount(accountId);
  if (!account) throw appError('not_found', say('refused.noAccount'));
  const key = lookupKey(place);
  const lookedUp = key ? await getLookup(key) : undefined;
  const draft = place
    ? touchpointDraft({ place, facts, lookedUp, account, own: { ownDomains: new Set(config.ownDomains), mailbox: facts?.mailbox } })
    : undefined;
  const now = nowIso();
  const late = account.support?.pastSla;
  const contacts = (draft?.people ?? []).map(({ contactId, name, address }) => {
    const role = account.contacts.find((contact) => contact.id === contactId)?.role;
    return { name, ...(role && { role: roleWords(role) }), ...(address && { email: address }) };
  });
  const ofCase = caseOf(place);
  const from = draft?.source ?? ofCase;
  // A packet is about one account anyway: of a case its subject alone is wanted.
  const title = (ofCase && facts?.record?.name) || (draft?.subject ?? '');
  const source = draft && from && { ...from, ...(draft.link && { link: draft.link }), title };
  return {
    id,
    accountId,
    state: 'draft',
    words: {
      title,
      happens: '',
      expected: '',
      steps: [],
      quotes: [],
      contacts,
      tried: triedLately(account, now),
      ask: '',
      ...(late && { sla: say('packet.slaPast', { count: late }) }),
      links: draft?.link && !source ? [draft.link] : [],
    },
    impact: impactOf(account, { today: todayIso(), now }),
    environment: { ...hereNow(), ...(host && { host }) },
    ...(source && { source }),
    ...(account.csm && { owner: account.csm }),
    removed: [],
    deliveries: [],
    createdAt: now,
    changedAt: now,
  };
}
