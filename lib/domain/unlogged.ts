import type { IsoInstant } from './account';
import type { TouchDraft } from './touch-draft';
import type { Asked } from './touch-offer';
import type { TouchType } from './touchpoint';

/** A thread or ticket of an account that was looked at today. */
export interface Visit {
  /** See `sourceKey`. */
  source: string;
  accountId: string;
  workspace: string;
  draft: TouchDraft;
  /** How certain the page was about the account, and why. */
  confidence: number;
  evidence: string[];
  seenAt: IsoInstant;
  /** The person does not want it logged, for good. */
  skipped?: true;
}

/** One of them without a touchpoint, as the list shows it. */
export interface UnloggedRow extends Asked {
  source: string;
  accountId: string;
  accountName: string;
  sample: boolean;
  type: TouchType;
  subject: string;
  people: string[];
  seenAt: IsoInstant;
  link?: string;
}
