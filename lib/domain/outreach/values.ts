import type { Account, Contact, IsoDate, IsoInstant, Provenance } from '../account';
import { isStale } from '../account/freshness';
import { localDay } from '../dates';
import { NAMED_FEATURES } from '../fold/usage';
import { BAND_WORDS, bandOf } from '../health/bands';
import { decisionOf } from '../renewal/decision';
import type { PlaybookTask } from '../task/task';
import { type FieldName, factsOfField } from '../template/fields';
import type { FieldValue } from './format';
import { safeLink } from './link';

/** Who writes, as they said themselves. */
export interface Me {
  name?: string;
  company?: string;
  /** Where people choose a time. */
  links: readonly { name: string; url: string }[];
}

/** Everything a template may be filled from. */
export interface Facts {
  account: Account;
  contact?: Contact;
  task?: PlaybookTask;
  ticket?: { id?: string; subject?: string };
  me: Me;
  /** Which of the links. */
  link?: string;
  now: IsoInstant;
  /** The recipient's, for what happened at a moment. */
  timeZone?: string;
}

export interface Known {
  value?: FieldValue;
  source?: Provenance;
  stale?: boolean;
  /** The page in front says it, and no source of the account. */
  page?: true;
}

const text = (words: string | undefined): FieldValue | undefined => (words?.trim() ? { kind: 'text', text: words.trim() } : undefined);
const date = (day: IsoDate | undefined): FieldValue | undefined => (day ? { kind: 'date', date: day } : undefined);
const number = (figure: number | undefined): FieldValue | undefined =>
  figure === undefined ? undefined : { kind: 'number', number: figure };

/** A name alone where it is a person's: one word, or words with capitals. "Info Desk" stays what it is; nobody is greeted by a guess. */
function firstName(contact: Contact | undefined): string | undefined {
  const [first, ...rest] = contact?.name.trim().split(/\s+/) ?? [];
  if (!first || rest.length === 0 || first.endsWith('.') || first.endsWith(',')) return undefined;
  return /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(first) ? first : undefined;
}

const READ: Record<FieldName, (facts: Facts) => FieldValue | undefined> = {
  'account.name': ({ account }) => text(account.name),
  'account.arr': ({ account }) => account.arr && { kind: 'money', money: account.arr },
  'account.segment': ({ account }) => text(account.segment),
  'account.stage': ({ account }) => text(account.lifecycle),
  'account.health': ({ account }) => (bandOf(account.health) === 'unknown' ? undefined : text(BAND_WORDS[bandOf(account.health)])),
  'contact.name': ({ contact }) => text(contact?.name),
  'contact.first_name': ({ contact }) => text(firstName(contact)),
  'contact.title': ({ contact }) => text(contact?.title),
  'contact.role': ({ contact }) => text(contact?.role),
  'owner.name': ({ account }) => text(account.csm),
  'renewal.date': ({ account }) => date(account.renewal?.endDate),
  'renewal.decide_by': ({ account }) => date(account.renewal && decisionOf(account.renewal).decideBy),
  'renewal.amount': ({ account }) => {
    const money = account.renewal?.renewed ?? account.arr;
    return money && { kind: 'money', money };
  },
  'task.title': ({ task }) => text(task?.title),
  'task.due': ({ task }) => date(task?.due),
  'ticket.id': ({ account, ticket }) => text(ticket?.id ?? account.support?.oldestTicket),
  'ticket.subject': ({ ticket }) => text(ticket?.subject),
  'support.open': ({ account }) => number(account.support?.open),
  'usage.active': ({ account }) => number(account.usage?.activeSeats),
  'usage.seats': ({ account }) => number(account.usage?.seats),
  'usage.percent': ({ account: { usage } }) =>
    usage && usage.seats > 0 ? { kind: 'percent', number: (100 * usage.activeSeats) / usage.seats } : undefined,
  'usage.features': ({ account: { usage } }) =>
    usage?.features?.length ? { kind: 'list', items: usage.features.slice(0, NAMED_FEATURES) } : undefined,
  'touch.last': ({ account, now, timeZone }) => {
    const past = Date.parse(now);
    const last = account.touchpoints.find(({ direction, at, notHeld }) => direction === 'both' && !notHeld && Date.parse(at) <= past);
    return date(last && localDay(last.at, timeZone));
  },
  'me.name': ({ me }) => text(me.name),
  'me.company': ({ me }) => text(me.company),
  'me.link': ({ me, link }) => {
    const url = me.links.find(({ name }) => name === link)?.url ?? me.links[0]?.url;
    const safe = url === undefined ? undefined : safeLink(url);
    return safe === undefined ? undefined : { kind: 'link', text: safe };
  },
};

/** Somebody who is no contact yet, and the ticket that is open. */
function isOfPage(field: FieldName, { contact, ticket }: Facts): boolean {
  if (field.startsWith('contact.')) return contact?.id === '';
  return (field === 'ticket.id' && ticket?.id !== undefined) || field === 'ticket.subject';
}

/** One field's value with its source and age. Nothing is ever put in the place of a value that is not known. */
export function known(field: FieldName, facts: Facts): Known {
  const value = READ[field](facts);
  if (value && isOfPage(field, facts)) return { value, page: true };
  const { of } = factsOfField(field);
  const source = of && facts.account.provenance[of];
  return { ...(value && { value }), ...(source && { source }), ...(of && source && isStale(source, of, facts.now) && { stale: true }) };
}
