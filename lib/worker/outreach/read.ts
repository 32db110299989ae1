import { ownTest } from '../../domain/address/colleagues';
import { houseRules } from '../../domain/company/house-rules';
import { todayIso } from '../../domain/dates';
import type { LookedUp, Reads } from '../../domain/match/looked-up';
import { stoppedAmong } from '../../domain/outreach/stopped';
import type { OutreachChoices, OutreachView } from '../../domain/outreach/view';
import { talkIn } from '../../domain/talk';
import { everybody, outsiders } from '../../domain/touchpoint/people';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { allConnections } from '../../store/connections/connections';
import { getLookup } from '../../store/connections/lookups';
import { outreachDraftsOf } from '../../store/drafts';
import { usesOf } from '../../store/outreach/uses';
import { readSettings } from '../../store/settings/settings';
import { readTab } from '../context/tabs';
import { composerIn } from '../insertion/insert';
import { lookupKey } from '../lookup/lookup-key';
import { readConfig } from '../settings/config';
import { outreachNow } from './definitions';

/** All that is needed to write about the account that the caller's tab shows; nothing about any other, and nothing before an audience. */
export async function readOutreach({ accountId }: Input<'outreach.read'>, { tabId }: Caller): Promise<OutreachView | null> {
  const [tab, config] = await Promise.all([readTab(tabId), readConfig()]);
  if (tab?.accountId !== accountId || config.presenting) return null;
  const key = lookupKey(tab.place);
  const [now, choices, history, drafts, lookedUp, composer] = await Promise.all([
    outreachNow(config),
    choicesNow(),
    usesOf(accountId),
    outreachDraftsOf(accountId),
    key ? getLookup(key) : undefined,
    composerIn(tab),
  ]);
  const { facts, place } = tab;
  const own = ownTest({ ownDomains: new Set(config.ownDomains), mailbox: facts?.mailbox });
  const people = outsiders(everybody(facts, lookedUp?.requester), own);
  const replyTo = people.find(({ role }) => role === 'reply_to')?.address;
  const ticketId = place?.refs.find((ref) => talkIn(ref) === 'ticket')?.id;
  const { ticket } = lookedUp ?? {};
  const solved = ticket?.status === 'solved' || ticket?.status === 'closed';
  const { timeZone } = houseRules().calendar;
  return {
    ...now,
    stopped: await stoppedAmong(now.templates, now.rules, todayIso()),
    choices,
    history,
    drafts,
    ownDomains: config.ownDomains,
    ...(facts?.mailbox && { mailbox: facts.mailbox }),
    ...(replyTo && { replyTo }),
    people: people
      .filter(({ role }) => role !== 'reply_to')
      .map(({ name, address }) => ({ name: name ?? address, address, ...readsOf(lookedUp?.requester, address) })),
    ...(ticketId && { ticket: { id: ticketId, ...(ticket?.subject && { subject: ticket.subject }), ...(solved && { solved }) } }),
    ...(timeZone && { timeZone }),
    ...(composer && { composer }),
  };
}

function readsOf(requester: LookedUp['requester'], address: string): Reads {
  const { locale, timeZone } = requester?.email === address ? requester : {};
  return { ...(locale && { locale }), ...(timeZone && { timeZone }) };
}

/** What the person said of themselves; a name that nobody said is taken from a system they signed in to. */
export async function choicesNow(): Promise<OutreachChoices> {
  const [{ outreach }, connections] = await Promise.all([readSettings(), allConnections()]);
  const known = connections.find(({ user }) => user?.name)?.user?.name;
  return { ...(known && { name: known }), ...outreach };
}
