import { say } from '../../words/say';
import type { Account } from '../account';
import { type OwnConfig, ownTest } from '../address/colleagues';
import type { LookedUp } from '../match/looked-up';
import type { PageFacts, Place, Ref } from '../place';
import { talkIn } from '../talk';
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
  const people = touchpointPeople(outsiders(everybody(facts, lookedUp?.requester), own), account.contacts);
  const link = linkTo(place, focus, facts?.mailbox);
  const source = sourceOf(place, focus, facts?.mailbox);
  return {
    ...courseOf(focus, page),
    guessed: true,
    subject: subjectOf(page, focus).slice(0, SUBJECT_MAX),
    people: people.length > 0 ? people : personInFront(page, focus),
    promises: [],
    ...(link && { link }),
    ...(source && { source }),
  };
}

/** What it was about: a mail and a ticket say so themselves; of any other record, which one and whose. */
function subjectOf({ facts, lookedUp, account: { name: account } }: TouchpointPage, { kind, id }: Ref): string {
  const said = lookedUp?.ticket?.subject?.trim() || facts?.subject?.trim();
  if (said) return said;
  const { name, number } = facts?.record ?? {};
  const record = number && name ? `${number} (${name})` : (number ?? name);
  switch (kind) {
    case 'zendesk.ticket':
      return say('touchpoint.aboutTicket', { account, ticket: id });
    case 'zendesk.user':
      return about(account, lookedUp?.requester?.name?.trim());
    case 'salesforce.case':
      return record ? say('touchpoint.aboutCase', { account, record }) : about(account);
    case 'salesforce.opportunity':
      return record ? say('touchpoint.aboutOpportunity', { account, record }) : about(account);
    default:
      return about(account, record);
  }
}

const about = (account: string, record?: string): string =>
  record ? say('touchpoint.aboutRecord', { account, record }) : say('touchpoint.about', { account });

/** Whose own record is in front, where the page shows no address of theirs. */
function personInFront({ facts, account }: TouchpointPage, { kind, id }: Ref): TouchpointDetails['people'] {
  if (kind !== 'salesforce.contact') return [];
  const contact = account.contacts.find((one) => one.id.endsWith(`:${id}`));
  const name = contact?.name ?? facts?.record?.name;
  return name ? [{ ...(contact && { contactId: contact.id }), name }] : [];
}

function courseOf(focus: Ref, page: TouchpointPage): Course {
  const talk = talkIn(focus);
  if (talk === 'thread') return ofMail(page);
  if (talk === 'ticket') return ofTicket(page.lookedUp?.ticket?.status);
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

/** A thread or a ticket is logged once. A record is not: two calls about one account are two. Ids of threads are told apart by mailbox. */
export function sourceOf({ space }: Place, focus: Ref, mailbox: string | undefined): TouchpointSource | undefined {
  const { kind, id } = focus;
  const talk = talkIn(focus);
  if (talk === 'ticket') return { kind, id, space };
  return talk === 'thread' && mailbox ? { kind, id, space: mailbox.toLowerCase() } : undefined;
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
