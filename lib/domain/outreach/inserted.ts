import type { IsoInstant } from '../account';
import type { PageFacts, Place } from '../place';
import { sourceOf } from '../touchpoint/from-page';
import { sourceKey } from '../touchpoint/touchpoint';
import type { Channel, FieldFate } from './insert';

/** One text that was put into a composer: ids and times, no word of it and nobody's address. */
export interface Inserted {
  commandId: string;
  accountId: string;
  channel: Channel;
  at: IsoInstant;
  /** Ticket or thread, as `sourceKey` names it; absent where the page names none that lasts. */
  source?: string;
  /** The Salesforce org in whose own mail it is: that org records what is sent there. */
  org?: string;
  /** What happened to the fields, for whoever asks twice. Absent: ordered, and nobody has heard yet whether it is there. */
  fields?: { subject: FieldFate; recipients: FieldFate };
  /** The person sent it. */
  sentAt?: IsoInstant;
  /** A system has it as sent; absent: the page showed it, or the person said so. */
  sentBy?: 'record';
  /** A system has a mail to the same person as sent, under another subject: perhaps this one. */
  likelyAt?: IsoInstant;
  /** The customer wrote after that. */
  answeredAt?: IsoInstant;
  /** Nobody has to look for that answer any more, or never had to. */
  closed?: true;
}

/** The thread that a new mail begins. */
export const sourceOfMail = (thread: string | null, mailbox: string | undefined): string | undefined =>
  thread && mailbox ? sourceKey({ kind: 'gmail.thread', id: thread, space: mailbox.toLowerCase() }) : undefined;

/** The ticket or thread that a page is about. */
export function sourceOfPage(place: Place, facts: PageFacts | null): string | undefined {
  const focus = place.page === 'record' ? place.refs.find(({ role }) => role === 'focus') : undefined;
  const source = focus && sourceOf(place, focus, facts?.mailbox);
  return source && sourceKey(source);
}
