import type { TouchpointDraft } from './from-page';
import type { LoggedTouchpoint } from './logged';

/** What the person confirms before the first write to an account, and before one on weak evidence. */
export interface TouchpointConfirm {
  /** What people call the system. */
  system: string;
  /** The record there that it is filed under. */
  record: string;
  /** Why Sidelight thinks that the page is about this account. */
  evidence: string[];
}

/** What is asked before a touchpoint is written. */
export interface Asked {
  confirm?: TouchpointConfirm;
  /** Nobody has said yet whether mail is recorded there anyway; what people call that system. */
  askCapture?: string;
}

/** What may be logged of the page in front, or why not. */
export interface TouchpointOffer extends Asked {
  /** Why nothing is logged here, in a sentence. */
  refused?: string;
  draft?: TouchpointDraft;
  /** `local`, our own book, or a connection id. */
  destination: string;
  /** The same thread or ticket as it was logged last. */
  logged?: LoggedTouchpoint;
  /** A private note on the ticket in front may be written as well. */
  note?: boolean;
}
