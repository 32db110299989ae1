import type { Quote } from './packet';

/** A file on a ticket. Its bytes lie on a host of the vendor's that we have no permission for: a person opens and saves it. */
export interface TicketFile {
  id: string;
  name: string;
  size: number;
  /** At the ticket's own workspace, else absent. */
  link?: string;
}

/** What a ticket says by itself, asked for by a press. */
export interface TicketParts {
  subject?: string;
  /** What the requester wrote first, as they wrote it. */
  quote?: Quote;
  files: TicketFile[];
}

export interface Named {
  id: string;
  name: string;
}

/** What a person may set where they raise a ticket or write a note on it. */
export interface RaiseTerms {
  /** Their role changes fields of a ticket, not its notes alone. */
  mayRaise: boolean;
  groups: Named[];
  /** Who can be mentioned. */
  colleagues: Named[];
}
