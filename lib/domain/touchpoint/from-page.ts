import { say } from '../../words/say';
import type { Account } from '../account';
import { type OwnConfig, ownTest } from '../address/colleagues';
import type { LookedUp } from '../match/looked-up';
import type { PageFacts, Place, Ref } from '../place';
import { everybody, outsiders, touchpointPeople } from './people';
import type { TouchpointDetails, TouchpointOutcome, TouchpointSource } from './touchpoint';

/** A page as far as a touchpoint can be taken from it. Nothing here is text of a message. */
export interface TouchpointPage {
  place: Place;
  facts: PageFacts | null;
  lookedUp?: LookedUp;
  account: Account;
  own: OwnConfig;
}

/** What would be logged of this page; the moment is the press. */
export type TouchpointDraft = Omit<TouchpointDetails, 'at'>;

/** Longest subject that is kept. */
const SUBJECT_MAX = 255;

type Course = Pick<TouchpointDetails, 'type' | 'direction'> & { outcome: TouchpointOutcome };

/** Takes a touchpoint from the page in front; `undefined` where it shows no record. */
export function touchpointDraft(page: TouchpointPage): TouchpointDraft | undefined {
  const { place, facts, lookedUp, account } = page;
  const focus = place.page === 'record' ? place.refs.find(({ role }) => role === 'focus') : undefined;
  if (!focus) return undefined;
  const own = ownTest(page.own);
  const people = outsiders(everybody(facts, lookedUp?.requester), own);
  const link = linkTo(place, focus, facts?.mailbox);
  const source = sourceOf(place, focus, facts?.mailbox);
  return {
    ...courseOf(focus, page),
    guessed: true,
    subject: subjectOf(page).slice(0, SUBJECT_MAX),
    people: touchpointPeople(people, account.contacts),
    promises: [],
    ...(link && { link }),
    ...(source && { source }),
  };
}

function subjectOf({ facts, lookedUp, account }: TouchpointPage): string {
  return lookedUp?.ticket?.subject?.trim() || facts?.subject?.trim() || say('touchpoint.about', { account: account.name });
}

function courseOf({ kind }: Ref, page: TouchpointPage): Course {
  if (kind === 'gmail.thread') return ofMail(page);
  if (kind === 'zendesk.ticket') return ofTicket(page.lookedUp?.ticket?.status);
  return { type: 'call', direction: 'both', outcome: 'spoke' };
}

/** Who wrote last, as the page says; where it does not, who wrote at all. */
function ofMail({ facts, own }: TouchpointPage): Course {
  const { address } = ownTest(own);
  const wrote = facts?.people.filter(({ role }) => role === 'sender') ?? [];
  const isOurs = ({ address: one, isMe }: { address: string; isMe?: boolean }) => isMe || address(one.trim().toLowerCase());
  const last = facts?.lastFrom === undefined ? undefined : isOurs({ address: facts.lastFrom });
  const [ours, theirs] = [wrote.some(isOurs), wrote.some((person) => !isOurs(person))];
  const direction = last === undefined ? (ours ? (theirs ? 'both' : 'out') : 'in') : last ? 'out' : 'in';
  return { type: 'email', direction, outcome: direction === 'out' ? 'sent' : 'answered' };
}

/** "Pending" waits for the customer, so we wrote last; a solved one is settled between both. */
function ofTicket(status: string | undefined): Course {
  if (status === 'solved' || status === 'closed') return { type: 'ticket', direction: 'both', outcome: 'resolved' };
  if (status === 'pending') return { type: 'ticket', direction: 'out', outcome: 'sent' };
  return { type: 'ticket', direction: 'in', outcome: 'follow_up' };
}

/** A thread or a ticket is logged once. A record is not: two calls about one account are two. */
function sourceOf({ space }: Place, { kind, id }: Ref, mailbox: string | undefined): TouchpointSource | undefined {
  if (kind === 'zendesk.ticket') return { kind, id, space };
  return kind === 'gmail.thread' && mailbox ? { kind, id, space: mailbox.toLowerCase() } : undefined;
}

const ZENDESK: Partial<Record<Ref['kind'], string>> = {
  'zendesk.ticket': 'tickets',
  'zendesk.user': 'users',
  'zendesk.organization': 'organizations',
};

/** The page's own lasting address. A thread that we began has none without its token, and its id alone would lead nowhere. */
function linkTo({ host, space }: Place, { kind, id }: Ref, mailbox: string | undefined): string | undefined {
  if (host === 'zendesk') return `https://${space}/agent/${ZENDESK[kind] ?? 'tickets'}/${encodeURIComponent(id)}`;
  if (host === 'salesforce') return `https://${space}/${encodeURIComponent(id)}`;
  if (!/^[\da-f]{15,16}$/.test(id) || !mailbox) return undefined;
  return `https://mail.google.com/mail/?authuser=${encodeURIComponent(mailbox)}#all/${id}`;
}
