import type { IsoInstant } from '../account';

/** How somebody reads, as a ticket system keeps it of them: a language tag such as `en-US`, and an IANA time zone. */
export interface Reads {
  locale?: string;
  timeZone?: string;
}

/** What a ticket system says about the ticket, user or organization in front. */
export interface LookedUp {
  /** `zendesk:acme.zendesk.com`. */
  connectionId: string;
  asOf: IsoInstant;
  /** From an answer about many records, with parts left out: the record's own page asks again. */
  partial?: boolean;
  ticket?: { id: string; subject?: string; status?: string };
  requester?: { id: string; name?: string; email?: string } & Reads;
  /** The account of this system behind one of its records. */
  account?: { id: string; recordId: string };
  organization?: {
    id: string;
    name: string;
    /** Where companies keep the CRM's account id. */
    externalId?: string;
    domains: string[];
  };
}
