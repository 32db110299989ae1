import type { IsoInstant } from '../account';
import type { Severity } from './packet';
import type { Named } from './ticket-parts';

/** One press of "Deliver". What became of its parts is in the outbox and its receipts. */
export interface Delivery {
  /** The command's id; ids of its writes begin with it. */
  id: string;
  destination: string;
  way: DeliveryWay;
  /** The ticket that a note or a raise is about. */
  recordId?: string;
  /** The account there. */
  accountRecordId?: string;
  title: string;
  /** As it was redacted when the person pressed. */
  text: string;
  severity?: Severity;
  tags: string[];
  /** What else is set where this ticket is raised. */
  groupId?: string;
  problemId?: string;
  /** A colleague whom the note names. */
  mention?: Named;
  /** Where the ticket it began from is, and as whom it is told where this went. */
  backLink?: { destination: string; userId?: string };
  /** Evidence that goes along. */
  artifactIds: string[];
  at: IsoInstant;
}

/** All that one part of a delivery needs where it goes. */
export interface Enclosed {
  title: string;
  text: string;
  /** Stands in what is written, so that it is found again. */
  ref: string;
  severity?: Severity;
  tags: string[];
  groupId?: string;
  problemId?: string;
  mention?: Named;
  /** The account there. */
  accountRecordId?: string;
  /** The ticket or case that this is about. */
  recordId?: string;
  /** That ticket is one we opened ourselves, which no customer sees. */
  own?: true;
  /** What was uploaded for it before. */
  uploads: string[];
  /** Writes of ours whose uploads waited too long for this one: they are made again first. */
  expired?: string[];
  file?: { name: string; mime: string; bytes: Blob };
}
export const DELIVERY_WAYS = ['ticket', 'note', 'raise', 'case'] as const;
export type DeliveryWay = (typeof DELIVERY_WAYS)[number];
