import type { HostId } from '../domain/place';
import type { ComposerFinder } from './composer';
import { gmailComposers } from './gmail/composers';
import { salesforceComposers } from './salesforce/composers';
import { zendeskComposers, zendeskEditors } from './zendesk/composers';

interface Writing {
  find: ComposerFinder;
  /** What is a composer of some record, found or not: never taken for a box that belongs to none. */
  others: string;
}

/** How each host is written in. Bundled with the inserter alone: the overlay needs none of it. */
export const composers: Record<HostId, Writing> = {
  gmail: { find: gmailComposers, others: '.aoI,.M9,[g_editable],.a3s,.ii' },
  zendesk: { find: zendeskComposers, others: zendeskEditors },
  salesforce: { find: salesforceComposers, others: '.ql-editor' },
};
