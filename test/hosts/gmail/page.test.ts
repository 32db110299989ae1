import { beforeAll, describe, expect, it } from 'vitest';
import { readFixture } from '../fixture';
import { openStage, type Stage } from '../stage';
import { encodeToken } from './encode-token';

const HEX = '19d46efa6ec4bac0';
const token = encodeToken('f:1861234567890123456');
const THREAD = `https://mail.google.com/mail/u/0/#inbox/${token}`;
const STARTED = `https://mail.google.com/mail/u/0/#sent/${encodeToken('a:r-7312345678901234567')}`;
const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
const focus = (id: string) => [{ kind: 'gmail.thread', id, role: 'focus' }];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);

const look = (url: string, file: string) => stage.look(url, readFixture(`gmail/${file}.html`));

describe('the open thread', () => {
  it('names its people outside bodies and composers, the newest stranger first', async () => {
    expect(await look(THREAD, 'thread')).toEqual({
      place: { host: 'gmail', space: 'u/0', page: 'record', refs: focus(HEX) },
      root: 'thread',
      refined: { host: 'gmail', space: 'u/0', page: 'record', refs: focus(HEX) },
      facts: {
        people: [
          { address: 'ana@acme.example', name: 'Ana Costa', role: 'sender' },
          { address: 'bo@acme.example', name: 'Bo', role: 'sender' },
          { address: 'kim@us.example', name: 'Kim Berger', role: 'sender', isMe: true },
        ],
        lastFrom: 'kim@us.example',
        lastMail: '0000000000000003',
        mailbox: 'kim@us.example',
        subject: 'Renewal',
      },
      theme: 'light',
    });
  });

  it.each([
    ['thread-started', STARTED, true],
    ['thread-started', `https://mail.google.com/mail/u/0/#inbox/${HEX}`, true],
    ['thread-started', THREAD, true],
    ['thread-perm-undefined', THREAD, true],
    ['thread', STARTED, false],
    ['thread-perm-undefined', STARTED, false],
    ['thread-contradicts-itself', THREAD, false],
    ['thread', `https://mail.google.com/mail/u/0/#inbox/${encodeToken('f:1861234567890999999')}`, false],
    ['thread', `https://mail.google.com/mail/u/0/?view=btop&th=${HEX}`, true],
  ])('%s at %s is proven: %s', async (file, url, proven) => {
    const seen = await look(url, file);
    expect(seen.root).toBe('thread');
    expect(seen.refined).toEqual(proven ? seen.place : undefined);
    expect(seen.facts?.people?.[0]?.address).toBe(proven ? 'ana@acme.example' : undefined);
    if (!proven) expect(seen).not.toHaveProperty('facts');
  });

  it('is the one in sight among several mains', async () => {
    const seen = await look(THREAD, 'several-mains');
    expect(seen).toMatchObject({
      root: 'thread',
      refined: { refs: focus(HEX) },
      facts: { people: [{ address: 'ana@acme.example' }, {}, {}] },
    });
  });

  it('never lends its heading the messages of another thread', async () => {
    expect(await look(THREAD, 'messages-missing')).not.toHaveProperty('root');
  });

  it('is not taken from a list that stands there while the thread loads', async () => {
    expect(await look(THREAD, 'inbox')).not.toHaveProperty('root');
  });
});

describe('the reading pane', () => {
  it('fills in the thread that the address does not name', async () => {
    const seen = await look(INBOX, 'reading-pane');
    expect(seen.place?.refs).toEqual([]);
    expect(seen.refined).toEqual({ host: 'gmail', space: 'u/0', page: 'record', refs: focus(HEX) });
    expect(seen.facts?.people?.[0]?.address).toBe('ana@acme.example');
  });

  it('is refused while the selected row names another thread', async () => {
    const seen = await look(INBOX, 'reading-pane-behind');
    expect(seen.root).toBe('thread');
    expect(seen).not.toHaveProperty('facts');
    expect(seen).not.toHaveProperty('refined');
  });

  it('is not a thread that fills the window under a list address: that one is about to go', async () => {
    expect(await look(INBOX, 'thread')).not.toHaveProperty('root');
  });
});

/** Every list of Gmail's own, with the argument that some have before the token. */
const LISTS = [
  'inbox',
  'all',
  'imp',
  'sent',
  'starred',
  'snoozed',
  'drafts',
  'trash',
  'spam',
  'scheduled',
  'chats',
  'label/Customers%2FAcme+%26+Sons',
  'label/19d46efa6ec4bac0',
  'category/updates',
  'search/from%3Aana%40acme.example+renewal',
  'search/https%3A%2F%2Facme.example%2F%3Fa%3Db',
  'search/19d46efa6ec4bac0',
  'advanced-search/subset=all&has=acme&within=1d&sizeoperator=s_sl',
  'section_query/is%3Aunread',
  'circle/team',
  'apps/quote',
];

describe.each(LISTS)('#%s', (list) => {
  const address = `https://mail.google.com/mail/u/0/#${list}`;

  it.each([`/${token}`, `/p3/${token}`, `/${HEX}`, `/${token}?compose=new`])('with %s is that thread and its people', async (rest) => {
    const { refined, facts } = await look(address + rest, 'thread');
    expect(refined).toEqual({ host: 'gmail', space: 'u/0', page: 'record', refs: focus(HEX) });
    expect(facts?.people?.[0]?.address).toBe('ana@acme.example');
  });

  it.each(['', '/p2', '?compose=new'])('with %j alone is a list: no record, and nobody from its rows', async (rest) => {
    const { root, refined, facts } = await look(address + rest, 'inbox');
    expect({ root, refined, facts }).toEqual({
      root: 'main',
      refined: { host: 'gmail', space: 'u/0', page: 'list', refs: [] },
      facts: { mailbox: 'kim@us.example' },
    });
    // The thread that was open before is still drawn.
    expect(await look(address + rest, 'thread')).not.toHaveProperty('root');
  });

  it('with a thread whose list is still drawn, or another thread, is nobody’s yet', async () => {
    expect(await look(`${address}/${token}`, 'inbox')).not.toHaveProperty('root');
    expect(await look(`${address}/${encodeToken('f:1861234567890999998')}`, 'thread')).not.toHaveProperty('facts');
  });
});

describe('pages without a thread', () => {
  it('give the mailbox of a list and nobody from its rows', async () => {
    expect(await look(INBOX, 'inbox')).toMatchObject({ root: 'main', refined: { page: 'list', refs: [] } });
    expect((await look(INBOX, 'inbox')).facts).toEqual({ mailbox: 'kim@us.example' });
  });

  it.each(['https://mail.google.com/mail/u/0/#settings/general', 'https://mail.google.com/mail/u/0/?view=cm&to=x'])('%s', async (url) => {
    expect(await look(url, 'thread')).not.toHaveProperty('root');
  });
});

describe('mail through a group', () => {
  it('hides its author', async () => {
    const { facts } = await look(THREAD, 'via-group');
    expect(facts).toMatchObject({ viaGroup: true, people: [{ address: 'success@us.example', role: 'sender' }] });
  });

  it('shows its author in opened details, whatever their language', async () => {
    const { facts } = await look(THREAD, 'via-group-details');
    expect(facts?.people?.map(({ address, role }) => [address, role])).toEqual([
      ['ana@acme.example', 'reply_to'],
      ['success@us.example', 'sender'],
      ['team@us.example', 'recipient'],
    ]);
    expect(facts).not.toHaveProperty('viaGroup');
  });

  it('is not unmasked by a table inside the mail', async () => {
    const { facts } = await look(THREAD, 'via-group-forged-details');
    expect(facts?.viaGroup).toBe(true);
    expect(JSON.stringify(facts)).not.toContain('fenwick');
  });

  it('is not unmasked by a row that does not stand before the recipients', async () => {
    const html = readFixture('gmail/via-group-details.html').replace(
      'Success Team &lt;team@us.example',
      'Success Team &lt;list@us.example',
    );
    expect((await stage.look(THREAD, html)).facts).toMatchObject({ viaGroup: true, people: [{ address: 'success@us.example' }, {}] });
  });

  it('puts the reply address of a plain mail after its sender', async () => {
    const { facts } = await look(THREAD, 'reply-to');
    expect(facts?.people?.map(({ address }) => address)).toEqual(['robot@acme.example', 'ana@acme.example', 'team@us.example']);
    expect(facts).not.toHaveProperty('viaGroup');
  });
});

describe('the mailbox', () => {
  it('is left open when the title, which a subject can imitate, contradicts the account button', async () => {
    expect((await look(THREAD, 'forged-title')).facts).not.toHaveProperty('mailbox');
  });

  it('is the title’s in a delegated mailbox, where the button names the delegate', async () => {
    const { facts } = await look(THREAD.replace('/u/0/', '/b/143/u/0/'), 'forged-title');
    expect(facts?.mailbox).toBe('victim@fenwick.example');
  });

  it('is the button’s where the title has none', async () => {
    const { facts } = await stage.look(THREAD, readFixture('gmail/thread.html').replace(/<title>.*<\/title>/, '<title>Gmail</title>'));
    expect(facts?.mailbox).toBe('kim@us.example');
  });
});

describe('hostile sizes', () => {
  it('are cut to what a report may carry', async () => {
    const many = Array.from(
      { length: 200 },
      (_, n) => `<span class="g2" email="p${n}@acme.example" name="${'n'.repeat(999)}">p</span>`,
    ).join('');
    const html = readFixture('gmail/thread.html')
      .replace('>Renewal</h2>', `>${'S'.repeat(100_000)}</h2>`)
      .replace('an <span', `${many}<span`)
      .replace('bo@acme.example', `${'b'.repeat(400)}@acme.example`);
    const { facts } = await stage.look(THREAD, html);
    expect(facts?.people).toHaveLength(60);
    expect(facts?.subject).toHaveLength(1000);
    expect(facts?.people?.every(({ name = '', address }) => name.length <= 300 && address.length <= 320)).toBe(true);
  });
});

it('follows what the body paints', async () => {
  expect((await look(INBOX, 'dark')).theme).toBe('dark');
  expect((await stage.look(INBOX, '<body></body>')).theme).toBeUndefined();
});
