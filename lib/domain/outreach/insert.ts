import type { Intent } from '../panel/view';

/** Where a text is meant to be read. `ticket.public`: by the customer. `ticket.internal`: by colleagues only. */
export const CHANNELS = ['email', 'ticket.public', 'ticket.internal'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Text of one look. A line break is `\n`. `href` has a scheme from `LINK_SCHEMES`; whoever builds elements checks it once more. */
export interface Span {
  text: string;
  bold?: true;
  italic?: true;
  href?: string;
}

/** What a template's text is made of, and nothing else: no HTML ever crosses from a string into a page. */
export type Block = { kind: 'paragraph'; spans: readonly Span[] } | { kind: 'list'; ordered?: true; items: readonly (readonly Span[])[] };

export type Rich = readonly Block[];

export const LINK_SCHEMES = ['https:', 'mailto:'] as const;

/** Somebody a message goes to. */
export interface Recipient {
  name: string;
  address: string;
}

/** One checked, filled text for the composer in front. The worker compares the intent with the tab before anything reaches the page. */
export interface InsertRequest {
  intent: Intent;
  commandId: string;
  channel: Channel;
  /** Only for a mail; put only where the composer has a subject field that is empty, or after `over`. */
  subject?: string;
  body: Rich;
  /** The same text for editors that know no format. */
  plain: string;
  /** Put only where the composer has a field for them that is empty, or after `over`. A ticket has its own. */
  recipients: readonly Recipient[];
  /** The person was told what stands there already, and goes on: other subject or recipients, or this very text. Body text is never replaced. */
  over?: true;
}

/** What of a composer is not as free as it should be: a field that holds something else, or this very text in it already. */
export type Holds = readonly ('subject' | 'recipients' | 'text')[];

/** Whether the composer's field was filled, held that already, holds what the person put there, or is not there at all. */
export type FieldFate = 'put' | 'same' | 'kept' | 'none';

/**
 * What became of it. Everything but `inserted` leaves the page as it was; `sentence` says to the person what to do next and is in
 * the person's language.
 */
export type InsertOutcome =
  | { kind: 'inserted'; sentence: string; subject: FieldFate; recipients: FieldFate }
  /** No editor of that channel is open, or none held the last focus. */
  | { kind: 'no_composer'; sentence: string }
  /** Something stands there: ask, then again with `over`. */
  | { kind: 'not_empty'; sentence: string; holds: Holds }
  /** The ticket's composer is set to the other audience; it is never switched from here. */
  | { kind: 'wrong_channel'; sentence: string; stands: Channel }
  /** Read back, it was not there as meant; it was taken out again. */
  | { kind: 'not_read_back'; sentence: string }
  | { kind: 'refused'; sentence: string };

/** The composer in front of the person, as far as an inserter can tell; "Insert" is offered only where there is one. */
export interface Composer {
  /** What it writes to now. */
  channel: Channel;
  /** What people call it, e.g. `Reply in Gmail`. */
  label: string;
  /** Which mailbox or which agent it sends as. */
  mailbox?: string;
  /** Who is in it already. */
  recipients: readonly Recipient[];
  hasSubject: boolean;
}
