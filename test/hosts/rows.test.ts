import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { productOf } from '../../lib/domain/host/products';
import { adapters } from '../../lib/hosts/registry';
import { rowReaders } from '../../lib/hosts/row-readers';
import { rowSchema } from '../../lib/messaging/protocol/schemas';
import { readFixture } from './fixture';
import { openStage, type Stage } from './stage';

const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
const VIEW = 'https://acme.zendesk.com/agent/filters/42';
const LIST = 'https://acme.lightning.force.com/lightning/o/Contact/list?filterName=Recent';
const ACCOUNT = '001Dn00000ABcdEIAT';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);

const read = (url: string, file: string) => stage.rows(url, readFixture(`${file}.html`));

it('every host has a reader', () => {
  expect(Object.keys(rowReaders).sort()).toEqual(adapters.map(({ id }) => id).sort());
});

/** What holds for every reader, over every list page there is. */
describe.each([
  [INBOX, 'gmail/inbox', 1],
  [INBOX, 'gmail/list-layouts', 4],
  [VIEW, 'zendesk/view', 2],
  [LIST, 'salesforce/list-contacts', 3],
] as const)('%s: %s', (url, file, count) => {
  it('gives rows that a report may carry, each with an id of its own and an address of this host', async () => {
    const rows = (await read(url, file)) ?? [];
    expect(rows).toHaveLength(count);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(count);
    for (const { address, ...row } of rows) {
      expect(rowSchema.safeParse({ ...row, opens: address !== undefined }).error).toBeUndefined();
      if (address) expect(new URL(address).origin).toBe(new URL(url).origin);
      expect(row.refs.every(({ kind }) => kind.startsWith(productOf(new URL(url).origin) ?? 'nobody'))).toBe(true);
    }
  });
});

describe('Gmail', () => {
  it('reads senders and subject of every layout, never the snippet', async () => {
    expect(await read(INBOX, 'gmail/list-layouts')).toEqual([
      {
        id: '19d46efa6ed21abf',
        title: 'Renewal',
        refs: [{ kind: 'gmail.thread', id: '19d46efa6ed21abf', role: 'focus' }],
        people: [
          { address: 'ana@acme.example', name: 'Ana', role: 'sender' },
          { address: 'kim@us.example', name: 'me', role: 'sender' },
        ],
        address: `${INBOX}/19d46efa6ed21abf`,
      },
      expect.objectContaining({ id: '19d46efa6ed30000', title: 'Started', address: `${INBOX}/19d46efa6ed30000` }),
      expect.objectContaining({
        id: '19d46efa6ec4bac0',
        title: 'Two rows',
        people: [{ address: 'dee@dunmore.example', name: 'Dee', role: 'sender' }],
      }),
      { id: 'row-3', title: 'No id in this layout', refs: [], people: [{ address: 'eva@elder.example', name: 'Eva', role: 'sender' }] },
    ]);
  });

  it.each([
    ['#search/from%3Aana/p2', '#search/from%3Aana/', 'sender'],
    ['#sent?compose=new', '#sent/', 'recipient'],
    ['', '#inbox/', 'sender'],
  ])('opens rows under the list they stand in: %s', async (hash, start, role) => {
    const [row] = (await read(INBOX.replace('#inbox', hash), 'gmail/inbox')) ?? [];
    expect(row?.address).toBe(`https://mail.google.com/mail/u/0/${start}19d46efa6ed21abf`);
    expect(row?.people ?? []).toEqual(row?.people.map((person) => ({ ...person, role })));
  });

  it('finds no list in a thread or in a mail', async () => {
    expect(await read(INBOX, 'gmail/thread')).toBeNull();
  });
});

describe('Zendesk', () => {
  it('reads the table in front, by the number that link and cell agree on', async () => {
    expect(await read(VIEW, 'zendesk/view')).toEqual([
      {
        id: '42',
        title: 'Invoice is wrong',
        refs: [
          { kind: 'zendesk.ticket', id: '42', role: 'focus' },
          { kind: 'zendesk.user', id: '501', role: 'linked' },
          { kind: 'zendesk.organization', id: '601', role: 'linked' },
        ],
        people: [],
        address: 'https://acme.zendesk.com/agent/tickets/42',
      },
      expect.objectContaining({ id: '43', title: 'No address on the link', address: 'https://acme.zendesk.com/agent/tickets/43' }),
    ]);
  });

  it('finds no list on a ticket', async () => {
    expect(await read(VIEW, 'zendesk/two-tickets')).toBeNull();
  });
});

describe('Salesforce', () => {
  it('reads each row’s record, the account it links to and its address; what people typed names nobody', async () => {
    const rows = await read(LIST, 'salesforce/list-contacts');
    expect(rows?.map(({ title, refs, people }) => [title, refs.map(({ id, role }) => `${role} ${id}`), people])).toEqual([
      ['Ana Costa', ['focus 003Dn00000XyZabIAF', `linked ${ACCOUNT}`], [{ address: 'ana@acme.example', role: 'contact' }]],
      ['Acme', [`focus ${ACCOUNT}`], []],
      ['00001', ['focus 500Dn00000QwErTIAV'], []],
    ]);
  });

  it('takes no record’s related lists for a list page', async () => {
    expect(await read(LIST, 'salesforce/list')).toBeNull();
    expect(await read(LIST, 'salesforce/contact')).toBeNull();
  });
});

const folder = fileURLToPath(new URL('../../../shared/dom/', import.meta.url));
describe.skipIf(!existsSync(folder))('captured lists', () => {
  const captured = (file: string) => readFileSync(`${folder}${file}`, 'utf8');
  const gmail = (html: string) => `<div role="main"><div gh="tl">${html}</div></div>`;

  it.each(['horizontal', 'vertical-preview-pane', 'vertical-snippetless'])(
    'Gmail’s %s layout is one thread with its sender',
    async (layout) => {
      const rows = (await stage.rows(INBOX, gmail(captured(`gmail/list-row.${layout}.inboxsdk-2014-12.html`)))) ?? [];
      expect(rows).toHaveLength(1);
      expect(rows[0]?.people[0]?.address).toMatch(/^person\.\d@customer\d\.example$/);
      expect(rows[0]?.title).toMatch(/^(test merge again|someuser finished a deploy)/);
    },
  );

  it('Gmail’s whole inbox of 2014, which has no ids yet, gives senders and nothing to open', async () => {
    const rows = (await stage.rows(INBOX, captured('gmail/inbox-list-page.inboxsdk-2014-12.html'))) ?? [];
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every(({ people, address }) => people.length > 0 && address === undefined)).toBe(true);
  });

  it('Zendesk’s view of 2026, cleaned of numbers and addresses, gives rows once they are back', async () => {
    const html = captured('zendesk/view-table.first-3-rows.zhroma-2026-09.html');
    expect(await stage.rows(VIEW, html)).toEqual([]);
    let number = 100;
    const numbered = html.replace(/(data-test-id="generic-table-cells-id"[^>]*>)FIELD-\d+/g, (_, start: string) => `${start}#${number++}`);
    const rows = (await stage.rows(VIEW, numbered)) ?? [];
    expect(rows.map(({ id, title }) => [id, title])).toEqual([
      ['100', 'SUBJECT-001'],
      ['101', expect.stringMatching(/^SUBJECT/)],
      ['102', expect.stringMatching(/^SUBJECT/)],
    ]);
  });
});
