import type { RefKind } from './place';

/** Where people write to each other in a product: a helpdesk's ticket, a CRM's case, a mailbox's thread. */
export type Talk = 'ticket' | 'case' | 'thread';

/** A kind that is added to `REF_KINDS` is missing here until that is said of it. */
const TALK: Record<RefKind, Talk | undefined> = {
  'salesforce.account': undefined,
  'salesforce.contact': undefined,
  'salesforce.opportunity': undefined,
  'salesforce.case': 'case',
  'salesforce.record': undefined,
  'zendesk.ticket': 'ticket',
  'zendesk.user': undefined,
  'zendesk.organization': undefined,
  'gmail.thread': 'thread',
  'gmail.draft': undefined,
};

/** In which form people write to each other in a record, whichever product keeps it; `undefined`: they do not. */
export const talkIn = (record: { kind: RefKind } | undefined): Talk | undefined => record && TALK[record.kind];
