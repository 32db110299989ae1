/** The host products Sidelight stands beside. A new one begins here: the compiler and `test/arch` name what else it needs. */
export const HOSTS = ['salesforce', 'zendesk', 'gmail'] as const;
export type HostId = (typeof HOSTS)[number];

/** What an address may name, by product. */
export const REF_KINDS = [
  'salesforce.account',
  'salesforce.contact',
  'salesforce.opportunity',
  'salesforce.case',
  'salesforce.record',
  'zendesk.ticket',
  'zendesk.user',
  'zendesk.organization',
  'gmail.thread',
  'gmail.draft',
] as const;
export type RefKind = (typeof REF_KINDS)[number];

/** The product whose pages name such a record. */
export const hostOfKind = (kind: RefKind): HostId => kind.slice(0, kind.indexOf('.')) as HostId;

/** One record that a page names by its address or by a stable data attribute. Salesforce ids have 18 characters. */
export interface Ref {
  kind: RefKind;
  id: string;
  /** `focus`: the record in front. `enclosing`: the console tab it was opened in. `linked`: the account field of the focus. */
  role: 'focus' | 'enclosing' | 'linked';
}

/** What is open in a host page, as far as the address and stable attributes say. */
export interface Place {
  host: HostId;
  /** Org or subdomain host name (`acme.zendesk.com`); for Gmail the session index (`u/0`), which is not an identity. */
  space: string;
  page: 'record' | 'list' | 'compose' | 'other';
  refs: Ref[];
}

export type PersonRole = 'sender' | 'original_sender' | 'reply_to' | 'recipient' | 'requester' | 'contact';

/** Somebody whom the page names outside message bodies. */
export interface Person {
  address: string;
  name?: string;
  role: PersonRole;
  /** The signed-in user or mailbox itself. */
  isMe?: boolean;
}

/** What a page says beyond its address; always read inside the active record, never inside a message body. */
export interface PageFacts {
  people: Person[];
  /** The signed-in mailbox (Gmail). */
  mailbox?: string;
  subject?: string;
  /** What the record in front calls itself, where it is neither a mail nor a ticket: its name, or a case's subject and number. */
  record?: { name?: string; number?: string };
  /** Address of whoever wrote the newest mail in sight. */
  lastFrom?: string;
  /** Gmail's own id of that mail, which tells when it was written: see `mailTime`. */
  lastMail?: string;
  /** The newest mail came through a group address and hides its author. */
  viaGroup?: boolean;
}

/** Rows taken from one list page; no host shows more at once. */
export const MAX_ROWS = 100;

/** One row of a list page: ids and header cells only, never a snippet of a message. */
export interface PageRow {
  /** The host's own id of what the row stands for, or its position where the host gives none. */
  id: string;
  /** Subject or name, as the list writes it. */
  title: string;
  /** What the row stands for first, then what it links to. */
  refs: Ref[];
  people: Person[];
  /** The page said where the row leads, so that it can be opened from the panel. */
  opens: boolean;
}

/** A stable text for a place, usable as a key. */
export function placeKey(place: Place | undefined): string {
  if (!place) return '';
  const refs = place.refs.map((ref) => `${ref.role}:${ref.kind}:${ref.id}`).join(',');
  return `${place.host}|${place.space}|${place.page}|${refs}`;
}
