import type { IsoInstant } from '../account';
import type { TouchpointDraft } from './from-page';
import type { Asked } from './offer';
import type { TouchpointType } from './touchpoint';

/** A thread or ticket of an account that was looked at today: listed as soon as it is known that the person answered there. */
export interface Visit {
  /** See `sourceKey`. */
  source: string;
  accountId: string;
  workspace: string;
  draft: TouchpointDraft;
  /** How certain the page was about the account, and why. */
  confidence: number;
  evidence: string[];
  seenAt: IsoInstant;
  /** The person wrote to the customer there today. */
  answered?: true;
  /** When the ticket's system was last asked for that, ms since epoch. */
  askedAt?: number;
  /** The person does not want it logged, for good. */
  skipped?: true;
}

/** One that was answered and has no touchpoint, as the list shows it. */
export interface UnloggedRow extends Asked {
  source: string;
  accountId: string;
  accountName: string;
  sample: boolean;
  type: TouchpointType;
  subject: string;
  people: string[];
  seenAt: IsoInstant;
  link?: string;
}
