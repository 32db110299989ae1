import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { driveLink, mailFileUrl } from '../../../lib/domain/escalation/mail-file';
import { openStage, type Stage } from '../stage';

const CAPTURED = fileURLToPath(new URL('../../../../shared/dom/gmail/attachment-cards.inboxsdk-2015.html', import.meta.url));
const HEX = '19d46efa6ec4bac0';
const THREAD = `https://mail.google.com/mail/u/0/#inbox/${HEX}`;
const FILE = 'https://mail.google.com/mail/u/0?ui=2&ik=1&attid=0.1&th=19d46efa6ec4bac0&view=att&disp=safe';
const at = (address: string) => address.replaceAll('&', '&amp;');

const card = (name: string, address: string) =>
  `<span class="aZo N5jrZb" download_url="text/plain:${name}:${at(address)}"><a class="aQy" href="${at(FILE)}">x</a></span>`;
const page = (cards: string, { body = '', mailbox = 'kim@us.example', id = HEX } = {}) =>
  `<title>Hello - ${mailbox} - Gmail</title><div role="main"><div><h2 class="hP" data-legacy-thread-id="${id}">Hello</h2>
  <div data-message-id="#msg-f:1"><div class="ii gt"><div class="a3s">Text${body}</div></div><div class="hq gt"><div class="aQH">${cards}</div></div></div></div></div>`;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);

describe('files of the open thread', () => {
  it('are those of its cards, by name and address, with whose thread it is', async () => {
    const drawn = page(`${card('NOTES%20of%20the%20day.txt', FILE)}${card('a.log', `https://mail.google.com/mail/u/0/${FILE}`)}`);
    expect(await stage.files(THREAD, drawn)).toEqual({
      threadId: HEX,
      space: 'u/0',
      mailbox: 'kim@us.example',
      files: [
        { name: 'NOTES of the day.txt', address: FILE },
        { name: 'a.log', address: `https://mail.google.com/mail/u/0/${FILE}` },
      ],
    });
  });

  it('are none of those that a mail draws in its own body', async () => {
    const forged = card('forged.log', 'https://evil.example/?view=att&th=19d46efa6ec4bac0&attid=0.1');
    expect((await stage.files(THREAD, page(card('a.log', FILE), { body: forged })))?.files).toEqual([{ name: 'a.log', address: FILE }]);
  });

  it('say in which mail’s part of the page they stand', async () => {
    const inMail = `<div class="adn" data-legacy-message-id="19d46efa6ec4bac1"><div class="hq">${card('a.log', FILE)}</div></div>`;
    const [found, ...more] = (await stage.files(THREAD, page(inMail)))?.files ?? [];
    expect([found, more]).toEqual([{ name: 'a.log', address: FILE, message: '19d46efa6ec4bac1' }, []]);
    expect(found && mailFileUrl(found, 'u/0')).toBeUndefined();
  });

  it('are named by the card’s link and its shown name where the other way is missing', async () => {
    const plain = `<span class="aZo"><a class="aQy" href="${at(FILE)}"><div class="aQA"><span class="aV3">a.log</span></div></a></span>`;
    expect((await stage.files(THREAD, page(plain)))?.files).toEqual([{ name: 'a.log', address: FILE }]);
  });

  it('are read of no page that shows another thread than its address says, and of no list', async () => {
    expect(await stage.files(THREAD, page(card('a.log', FILE), { id: '19d46efa6ec4bac1' }))).toBeNull();
    expect(await stage.files('https://mail.google.com/mail/u/0/#inbox', '<div role="main">x</div>')).toBeNull();
  });

  it.skipIf(!existsSync(CAPTURED))(
    'are found on captured cards: files by an address that can be asked, what lies elsewhere by name',
    async () => {
      const found = (await stage.files(THREAD, page(readFileSync(CAPTURED, 'utf8'))))?.files ?? [];
      const asked = found.flatMap((card) => (mailFileUrl(card, 'u/0') ? card.name : []));
      expect([...new Set(asked)].sort()).toEqual([
        'NOTES.txt',
        'assigned to indicators.mov',
        'glyphicons_154_more_windows@2x.png',
        'package.json',
        'shortcuts available.png',
      ]);
      const drive = found.flatMap((card) => (driveLink(card) ? card.name : []));
      expect(drive).toContain('Support Numbers');
    },
  );
});
