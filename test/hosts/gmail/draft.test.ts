import { beforeAll, describe, expect, it } from 'vitest';
import { readFixture } from '../fixture';
import { openStage, type Stage } from '../stage';
import { encodeToken } from './encode-token';

const DRAFT = 'msg-a:r-7673660351152959857';
const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
const THREAD = `https://mail.google.com/mail/u/0/#inbox/${encodeToken('f:1861234567890123456')}`;
const docked = readFixture('gmail/mail-docked.html');
const [, box = ''] = /(<div class="dw">[\s\S]*)<\/body>/.exec(docked) ?? [];
const alone = docked.replace(/<div role="main"[\s\S]*(?=<div class="dw">)/, '');
/** Over the whole window, in a layer of its own beside the dock, which stays there with an empty box. */
const fullBox = box
  .replace('<div class="dw">', '<div class="dw"></div><div class="aSs" style="position:fixed;inset:40px"><div class="aSt">')
  .concat('</div>');
const fullScreen = docked.replace(box, fullBox);
const withMail = (file: string) =>
  readFixture(`gmail/${file}.html`)
    .replace('</style>', '.dw { position: fixed; right: 66px; bottom: 0; }</style>')
    .replace('</body>', `${box}</body>`);

const refs = [{ kind: 'gmail.draft', id: DRAFT, role: 'focus' }];
const people = [
  { address: 'ana@acme.example', name: 'Ana Costa', role: 'recipient' },
  { address: 'kim@us.example', role: 'recipient', isMe: true },
  { address: 'bo@acme.example', name: 'Bo', role: 'recipient' },
];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);

describe('a mail that is being written', () => {
  it.each([INBOX, `${INBOX}?compose=new`, `${INBOX}?compose=${encodeToken('a:r-7681922771531347793+msg-a:r-7673660351152959857')}`])(
    'before a list names whom it goes to openly, from its fields alone: %s',
    async (url) => {
      const { place, refined, facts, root } = await stage.look(url, docked);
      expect({ place, refined, facts, root }).toEqual({
        place: { host: 'gmail', space: 'u/0', page: 'list', refs: [] },
        root: 'mail',
        refined: { host: 'gmail', space: 'u/0', page: 'list', refs },
        facts: { people, mailbox: 'kim@us.example' },
      });
    },
  );

  it('in full screen is the same, over a list as over what is found by a search', async () => {
    for (const list of ['inbox', 'starred', 'search/renewal']) {
      const { root, refined, facts } = await stage.look(`https://mail.google.com/mail/u/0/#${list}?compose=new`, fullScreen);
      expect({ root, refs: refined?.refs, facts }).toEqual({ root: 'mail', refs, facts: { people, mailbox: 'kim@us.example' } });
    }
  });

  it('in full screen leaves the thread behind it in front', async () => {
    const over = readFixture('gmail/thread.html').replace('</body>', `${fullBox}</body>`);
    const { root, refined } = await stage.look(`${THREAD}?compose=new`, over);
    expect(root).toBe('thread');
    expect(refined?.refs).toEqual([{ kind: 'gmail.thread', id: '19d46efa6ec4bac0', role: 'focus' }]);
  });

  it.each([
    'https://mail.google.com/mail/u/0/?view=cm&fs=1&tf=1&to=someone@fenwick.example',
    'https://mail.google.com/mail/u/0/?ui=2&view=btop&ver=1a',
    'https://mail.google.com/mail/u/0/popout?ver=1a&th=%23thread-f%3A1861234567890123456%7Cmsg-a%3Ar-4',
    `https://mail.google.com/mail/u/0/#drafts/${encodeToken('f:1801234567890123456+msg-a:r-4012345678901234567')}`,
  ])('in a window of its own is read as well, and not what its address says: %s', async (url) => {
    const { refined, facts } = await stage.look(url, alone);
    expect(refined).toEqual({ host: 'gmail', space: 'u/0', page: 'compose', refs });
    expect(facts?.people).toEqual(people);
  });

  it('never takes the place of an open thread, nor of one in the reading pane', async () => {
    for (const [url, file] of [
      [THREAD, 'thread'],
      [INBOX, 'reading-pane'],
    ] as const) {
      const { root, refined, facts } = await stage.look(url, withMail(file));
      expect(root).toBe('thread');
      expect(refined?.refs).toEqual([{ kind: 'gmail.thread', id: '19d46efa6ec4bac0', role: 'focus' }]);
      expect(facts).toEqual((await stage.look(url, readFixture(`gmail/${file}.html`))).facts);
    }
  });

  it('is not looked for while the thread of the address is not there', async () => {
    expect(await stage.look(THREAD, docked)).not.toHaveProperty('root');
  });

  it.each<[string, (html: string) => string]>([
    ['it is for nobody yet', (html) => html.replace(/(role="listbox">)(<div role="option".*?<\/div>)+/g, '$1')],
    ['only a hidden copy names somebody', (html) => html.replace(/ (name="(?:to|cc)")/g, ' hidden-$1')],
    ['it is minimised', (html) => html.replace('<div g_editable="true"', '<div style="display:none" g_editable="true"')],
    ['it has no id of its own', (html) => html.replace('#msg-a:r-7673660351152959857', 'undefined')],
    [
      'there are two, and nobody has been in either',
      (html) => html.replace('</body>', `${box.replace('7673660351152959857', '42')}</body>`),
    ],
  ])('leaves the list in front where %s', async (_, change) => {
    const html = change(docked);
    expect(html).not.toBe(docked);
    const { root, refined, facts } = await stage.look(INBOX, html);
    expect(root).toBe('main');
    expect(refined?.refs).toEqual([]);
    expect(facts).toEqual({ mailbox: 'kim@us.example' });
  });

  it('leaves a window of its own without a record while it is for nobody', async () => {
    const empty = alone.replace(/(role="listbox">)(<div role="option".*?<\/div>)+/g, '$1');
    expect(await stage.look('https://mail.google.com/mail/u/0/?view=cm&to=ana@acme.example', empty)).not.toHaveProperty('refined');
  });

  it('is cut to what a report may carry', async () => {
    const many = Array.from(
      { length: 90 },
      (_, n) => `<div role="option" data-hovercard-id="p${n}@acme.example" data-name="${'n'.repeat(999)}"></div>`,
    );
    const { facts } = await stage.look(INBOX, docked.replace('role="listbox">', `role="listbox">${many.join('')}`));
    expect(facts?.people).toHaveLength(60);
    expect(facts?.people?.every(({ name = '' }) => name.length <= 300)).toBe(true);
  });
});
