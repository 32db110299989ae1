import type { Role } from '../../lib/messaging/protocol/row';
import type { callerOf } from '../../lib/messaging/server';

export const ID = 'abcdefghijklmnopabcdefghijklmnop';
export const OURS = `chrome-extension://${ID}`;
export type Sender = Parameters<typeof callerOf>[0];

/** One of each role, as the browser describes it. */
export const senders: Record<Role, Sender> = {
  content: {
    id: ID,
    url: 'https://acme.zendesk.com/agent/tickets/1',
    origin: 'https://acme.zendesk.com',
    frameId: 0,
    documentId: 'HOST',
    documentLifecycle: 'active',
    tab: { id: 7 } as never,
  },
  // Any page that the person has just let us into.
  recorded: {
    id: ID,
    url: 'https://app.product.example/orders',
    origin: 'https://app.product.example',
    frameId: 0,
    documentId: 'OTHER',
    documentLifecycle: 'active',
    tab: { id: 8 } as never,
  },
  framed: {
    id: ID,
    url: `${OURS}/panel.html#x`,
    origin: OURS,
    frameId: 5,
    documentId: 'PANEL',
    documentLifecycle: 'active',
    tab: { id: 7 } as never,
  },
  page: {
    id: ID,
    url: `${OURS}/desk.html#/book`,
    origin: OURS,
    frameId: 0,
    documentId: 'DESK',
    documentLifecycle: 'active',
    tab: { id: 9 } as never,
  },
  // As Chromium describes its side panel: neither tab nor frame nor document.
  side: { id: ID, url: `${OURS}/panel.html?surface=side&window=3`, origin: OURS },
};
