import type { Seen } from './stage';

interface Expectation {
  file: string;
  url: string;
  says: string;
  /** A frame of ours for a fragment that was captured without its surroundings. */
  around?: (html: string) => string;
  seen: Omit<Seen, 'place' | 'theme'>;
}

const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
const THREAD = 'https://mail.google.com/mail/u/0/#inbox/19d46efa6ec4bac0';
const TICKET = 'https://acme.zendesk.com/agent/tickets/42';
const VIEW = 'https://acme.zendesk.com/agent/filters/42';
const RECORD = 'https://acme.lightning.force.com/lightning/r';

const list = { host: 'gmail', space: 'u/0', page: 'list', refs: [] } as const;
const thread = {
  host: 'gmail',
  space: 'u/0',
  page: 'record',
  refs: [{ kind: 'gmail.thread', id: '19d46efa6ec4bac0', role: 'focus' }],
} as const;
const openThread = (html: string) =>
  `<title>Hello - agent@vendor.example - Gmail</title><div role="main"><div id="thread"><h2 class="hP" data-legacy-thread-id="19d46efa6ec4bac0">Hello</h2><div data-message-id="#msg-f:1">${html}</div></div></div>`;

const nothing = (file: string, ...urls: string[]): Expectation[] => urls.map((url) => ({ file, url, says: 'nothing', seen: {} }));

/** The right answer for every captured page, `nothing` included. Reconstructed ones serve for logic only. */
export const expectations: Expectation[] = [
  ...[
    'account-switcher.new.normal-signed-in-plus-one-normal-and-one-delegated.inboxsdk-2015',
    'account-switcher.new.single-user.inboxsdk-2015',
    'account-switcher.old.delegated-signed-in-plus-two-normal.inboxsdk-2015',
    'account-switcher.old.normal-signed-in-plus-one-normal-and-one-delegated.inboxsdk-2015',
    'attachment-cards.inboxsdk-2015',
    'companion-rail.clone-2024-11',
    'compose-new-message.2020-10',
    'list-row.horizontal.inboxsdk-2014-12',
    'list-row.vertical-preview-pane.inboxsdk-2014-12',
    'list-row.vertical-snippetless.inboxsdk-2014-12',
    'message-collapsed.capture-2019-12',
    'message-expanded.capture-2016-05',
    'thread-addon-sidebar-open.inboxsdk-2017-09',
    'thread-addon-sidebar-placeholder.inboxsdk-2017-06',
  ].flatMap((name) => nothing(`gmail/${name}.html`, INBOX, THREAD)),
  ...nothing('gmail/inbox-list-page.inboxsdk-2014-12.html', THREAD),
  {
    file: 'gmail/inbox-list-page.inboxsdk-2014-12.html',
    url: INBOX,
    says: 'a list',
    seen: { root: 'div', refined: { ...list, refs: [] }, facts: {} },
  },
  {
    file: 'gmail/message-expanded.capture-2016-05.html',
    url: THREAD,
    says: 'sender, and me among the recipients',
    around: openThread,
    seen: {
      root: 'thread',
      refined: { ...thread, refs: [...thread.refs] },
      facts: {
        people: [
          { address: 'news@vendor.example', name: 'Vendor', role: 'sender' },
          { address: 'agent@vendor.example', name: '我', role: 'recipient', isMe: true },
        ],
        mailbox: 'agent@vendor.example',
        lastFrom: 'news@vendor.example',
        subject: 'Hello',
      },
    },
  },
  {
    file: 'gmail/message-collapsed.capture-2019-12.html',
    url: THREAD,
    says: 'sender',
    around: openThread,
    seen: {
      root: 'thread',
      refined: { ...thread, refs: [...thread.refs] },
      facts: {
        people: [{ address: 'ann@customer.example', name: 'Ann', role: 'sender' }],
        mailbox: 'agent@vendor.example',
        lastFrom: 'ann@customer.example',
        subject: 'Hello',
      },
    },
  },
  ...nothing('salesforce/account-inline.full.html', `${RECORD}/Account/001000000000001AAA/view`),
  {
    file: 'salesforce/account-inline.full.html',
    url: `${RECORD}/Account/001000000000001AAA/view`,
    says: 'an account: itself, and no link to another',
    around: (html) =>
      `<div class="oneContent active lafPageHost" id="view"><a href="/lightning/r/001000000000001AAA/related/Cases/view">Cases</a>${html}</div>`,
    seen: {
      root: 'view',
      refined: {
        host: 'salesforce',
        space: 'acme.lightning.force.com',
        page: 'record',
        refs: [{ kind: 'salesforce.account', id: '001000000000001AAA', role: 'focus' }],
      },
      facts: {},
    },
  },
  ...nothing(
    'salesforce/console-tab-bar.capture.html',
    `${RECORD}/Case/500000000000001AAA/view`,
    `${RECORD}/Account/001000000000001AAA/view`,
  ),
  {
    file: 'salesforce/reconstructed/record-view.two-hosts.html',
    url: `${RECORD}/Contact/003000000000001AAA/view`,
    says: 'a view without proof',
    seen: { root: 'div' },
  },
  {
    file: 'salesforce/reconstructed/record-view.two-hosts.html',
    url: `${RECORD}/Account/001000000000001AAA/view`,
    says: 'a link to the account does not make it the account',
    seen: { root: 'div' },
  },
  ...nothing('zendesk/profile-menu-button.zhroma-2026-09.html', TICKET, VIEW),
  ...nothing('zendesk/view-table.first-3-rows.zhroma-2026-09.html', TICKET, VIEW),
  {
    file: 'zendesk/reconstructed/ticket-workspace.two-tabs.html',
    url: TICKET,
    says: 'the active one of two tickets',
    seen: {
      root: 'div',
      refined: { host: 'zendesk', space: 'acme.zendesk.com', page: 'record', refs: [{ kind: 'zendesk.ticket', id: '42', role: 'focus' }] },
      facts: { subject: 'Invoice is wrong' },
    },
  },
  {
    file: 'zendesk/reconstructed/ticket-workspace.two-tabs.html',
    url: 'https://acme.zendesk.com/agent/tickets/41',
    says: 'nothing from the other panel',
    seen: { root: 'div' },
  },
];
