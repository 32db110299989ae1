import type { ListView } from '@/lib/domain/panel/page-list';
import type { TextKey } from '@/lib/words/catalogue';

/** What is said about the rows of each product's lists: a row is a thread, a ticket or a record. */
export const rowWords = {
  gmail: {
    none: 'rows.gmail.none',
    customer: 'rows.gmail.customer',
    customers: 'rows.gmail.customers',
    asking: 'rows.gmail.asking',
    unknown: 'rows.gmail.unknown',
    unknownToo: 'rows.gmail.unknownToo',
    nobody: 'rows.gmail.nobody',
  },
  zendesk: {
    none: 'rows.zendesk.none',
    customer: 'rows.zendesk.customer',
    customers: 'rows.zendesk.customers',
    asking: 'rows.zendesk.asking',
    unknown: 'rows.zendesk.unknown',
    unknownToo: 'rows.zendesk.unknownToo',
    nobody: 'rows.zendesk.nobody',
  },
  salesforce: {
    none: 'rows.salesforce.none',
    customer: 'rows.salesforce.customer',
    customers: 'rows.salesforce.customers',
    asking: 'rows.salesforce.asking',
    unknown: 'rows.salesforce.unknown',
    unknownToo: 'rows.salesforce.unknownToo',
    nobody: 'rows.salesforce.nobody',
  },
} as const satisfies Record<ListView['host'], Record<string, TextKey>>;
