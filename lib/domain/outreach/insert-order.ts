import type { IsoInstant } from '../account';
import type { Place } from '../place';
import type { Channel, Composer, FieldFate, Holds, InsertRequest, Recipient } from './insert';

/** What an inserter in a page is given. Ids and text to insert: nothing else of an account ever goes there. */
export interface PutOrder extends Omit<InsertRequest, 'intent'> {
  /** What the person had in front when they pressed. */
  place: Place;
  /** Only in this mailbox, as the page itself says. */
  mailbox?: string;
  /** The page was brought to the front for this text: its one composer needs no choice by the person. */
  opened?: true;
}

/** What became of it in the page, without a word: the sentence is said where the texts are. */
export type PutAnswer =
  /** `thread`: it is a new mail, which begins that thread; `null`, where the page does not say which. Absent: it is about the record in front. */
  | { kind: 'inserted'; subject: FieldFate; recipients: FieldFate; thread?: string | null }
  /** `focus`: there are some, and the person was in none of them. `foreign`: the one they were in belongs to another record. */
  | { kind: 'no_composer'; why: 'none' | 'focus' | 'foreign' | 'closed' }
  | { kind: 'not_empty'; holds: Holds }
  | { kind: 'wrong_channel'; stands: Channel }
  /** The page does not say who would read it. */
  | { kind: 'unknown_channel' }
  /** `undone`: it was taken out again. */
  | { kind: 'not_read_back'; undone: boolean }
  /** Another record is in front by now. */
  | { kind: 'moved' };

/** What the page showed of a text that was inserted: it was sent, taken back within the time for that, or went out of sight unsent. */
export type SentState = 'sent' | 'undone' | 'left';

export interface SentReport {
  commandId: string;
  state: SentState;
}

/** When the customer wrote last in the record in front, as the page says; absent where it does not. */
export interface Newest {
  customerAt?: IsoInstant;
}

/** Which kind of composer stands there; it is named in words by whoever shows it. */
export type ComposerKind = 'gmail.new' | 'gmail.reply' | 'zendesk' | 'salesforce.email' | 'salesforce.post' | 'box';

export interface ComposerInPage extends Pick<Composer, 'hasSubject'> {
  kind: ComposerKind;
  channel: Channel | undefined;
  recipients: Recipient[];
}

/** An internal text may be read by customers nowhere else, and a text for customers is lost among colleagues. */
export const isInternal = (channel: Channel): boolean => channel === 'ticket.internal';
