import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { partsOfPng } from '../../lib/domain/capture/png';
import { until } from './bidi';
import { prepare } from './desk';
import { type Firefox, launchFirefox } from './firefox';

const HOST = 'acme.zendesk.com';
const STORY_MS = 90_000;

let firefox: Firefox;
let desk = '';
/** The one ticket that is open. */
let page = '';

beforeAll(async () => {
  // The browser's own question is answered with yes; that it is asked, and given back, is what is looked at.
  firefox = await launchFirefox(undefined, { 'extensions.webextOptionalPermissionPrompts': false });
  desk = await prepare(firefox, HOST);
}, STORY_MS);
afterAll(() => firefox?.close());

const inDesk = <T>(expression: string) => firefox.bidi.evaluate<T>(desk, expression);
const seesAll = () => inDesk<boolean>(`browser.permissions.contains({ origins: ['<all_urls>'] })`);
const button = (name: string) => `[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(name)})`;
const rows = (table: string, map: string) => `(async () => {
  const db = await new Promise((resolve) => { const open = indexedDB.open('sidelight'); open.onsuccess = () => resolve(open.result); });
  const all = await new Promise((resolve) => { const get = db.transaction('${table}').objectStore('${table}').getAll(); get.onsuccess = () => resolve(get.result); });
  db.close();
  return Promise.all(all.map(async (row) => (${map})(row)));
})()`;

it('asks for the sight of pages for one picture, and gives it back', { timeout: STORY_MS }, async () => {
  page = await firefox.bidi.open(`https://${HOST}/agent/tickets/41207`);
  await firefox.panel(page);
  await firefox.bidi.evaluate(
    page,
    `void document.body.append(Object.assign(document.createElement('div'), {
      textContent: 'Write to ana.private@halden.example', style: 'position:fixed;left:260px;top:300px;background:white;z-index:99' }))`,
  );
  await firefox.bidi.send('browsingContext.activate', { context: desk });
  await inDesk(`void (location.hash = '#/escalation/new/evidence')`);
  await until('the way to a picture', () => inDesk<boolean>(`${button('Take the picture')} !== undefined`));
  expect(await seesAll()).toBe(false);
  await firefox.bidi.click(desk, 'section[aria-label="Ways to a picture"] button');
  await until('the picture', () => inDesk<boolean>(`document.querySelector('[role=application] canvas') !== null`), 30_000);
  await until('what was granted given back', async () => !(await seesAll()));
  expect(await inDesk<string>(`document.querySelector('ul[aria-label="On the picture"]').textContent`)).toContain('e-mail addresses');
});

it('a mark is kept though its tab closes in the same moment', { timeout: STORY_MS }, async () => {
  const [closing, route] = [desk, await inDesk<string>('location.hash.slice(1)')];
  desk = await firefox.desk('/outbox', 'main');
  const marksOf = () =>
    inDesk<string[]>(
      `browser.runtime.sendMessage(${JSON.stringify({ id: 1, type: 'capture.read', timestamp: 0, data: { shotId: route.split('/').at(-1) } })})
        .then(({ res }) => res.value.info.edit.marks.map(({ kind }) => kind))`,
    );
  expect(await marksOf()).not.toContain('text');
  // By its own press and its keys: each letter may be followed by another, so the page still waits as it is closed.
  await firefox.bidi.evaluate(
    closing,
    `void [...document.querySelectorAll('[role=toolbar] button')].find((one) => one.getAttribute('aria-label') === 'Text').click()`,
  );
  await firefox.bidi.evaluate(
    closing,
    `void document.querySelector('[role=application]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))`,
  );
  await firefox.bidi.send('browsingContext.close', { context: closing, promptUnload: true });
  await until('the mark', async () => (await marksOf()).includes('text'));
  desk = await firefox.desk(route, '[role=application] canvas');
});

it('burns it in and keeps no raw one', { timeout: STORY_MS }, async () => {
  await inDesk(`void ${button('New escalation of Halden Optics GmbH')}.click()`);
  await until('whose it is', () => inDesk<boolean>(`document.querySelector('select')?.value !== ''`));
  // Words of ours above it may still move it from under the press.
  await until('the look', async () => {
    const looked = await inDesk<boolean>(`document.querySelector('input[type=checkbox]').checked`);
    if (!looked) await firefox.bidi.click(desk, 'input[type=checkbox]');
    return looked && inDesk<boolean>(`!${button('Black out and add')}.disabled`);
  });
  const [mark] = await inDesk<{ x: number; y: number; width: number; height: number }[]>(
    `(async () => {
      const shotId = location.hash.split('/').at(-1);
      const { res } = await browser.runtime.sendMessage({ id: 1, type: 'capture.read', timestamp: 0, data: { shotId } });
      return res.value.info.edit.marks.filter(({ rule }) => rule === 'email');
    })()`,
  );
  await inDesk(`${button('Black out and add')}.click()`);
  await until('no raw picture', async () => (await inDesk<unknown[]>(rows('shot', '(row) => row.id'))).length === 0);
  const [artifact] = await inDesk<{ name: string; bytes: number[]; colours: string[] }[]>(
    rows(
      'artifact',
      `async ({ name, bytes }) => {
        const picture = await createImageBitmap(bytes);
        const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
        pen.drawImage(picture, 0, 0);
        const { data } = pen.getImageData(${mark?.x}, ${mark?.y}, ${mark?.width}, ${mark?.height});
        const colours = new Set();
        for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 4).join());
        return { name, bytes: [...new Uint8Array(await bytes.arrayBuffer())], colours: [...colours] };
      }`,
    ),
  );
  expect(artifact?.name).toBe('page-1.png');
  expect(artifact?.colours).toEqual(['0,0,0,255']);
  expect(new Set(partsOfPng(new Uint8Array(artifact?.bytes ?? []))?.map(({ name }) => name))).toEqual(new Set(['IHDR', 'IDAT', 'IEND']));
});

it('saves the whole escalation as an archive with the picture in it', { timeout: STORY_MS }, async () => {
  const [packetId] = await inDesk<string[]>(rows('artifact', '({ packetId }) => packetId'));
  await inDesk(`void (location.hash = '#/escalation/${packetId}')`);
  await until('the escalation', () => inDesk<boolean>(`${button('All as ZIP')} !== undefined`));
  // What the page hands to the browser to be saved, as it is.
  await inDesk(`void (() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => { globalThis.savedBlob = blob; return make(blob); };
  })()`);
  await inDesk(`${button('All as ZIP')}.click()`);
  await until('the archive', () => inDesk<boolean>('globalThis.savedBlob !== undefined'));
  const bytes = await inDesk<number[]>('globalThis.savedBlob.arrayBuffer().then((all) => [...new Uint8Array(all)])');
  const files = unzipSync(new Uint8Array(bytes));
  expect(Object.keys(files).sort()).toEqual(['packet.html', 'packet.json', 'packet.md', 'page-1.png']);
  const html = Buffer.from(files['packet.html'] ?? []).toString('utf8');
  expect(html).toContain("default-src 'none'; img-src data:");
  expect(html).not.toContain('ana.private@halden.example');
  expect(JSON.parse(Buffer.from(files['packet.json'] ?? []).toString('utf8'))).toMatchObject({
    format: 'sidelight-escalation',
    evidence: [{ file: 'page-1.png', kind: 'image', removed: expect.arrayContaining([{ rule: 'email', count: expect.any(Number) }]) }],
  });
});

it('records what fails on a page once it was asked about, and takes its own out of the page again', { timeout: STORY_MS }, async () => {
  await inDesk(`void (location.hash = '#/escalation/new/evidence')`);
  const errors = 'section[aria-label="Errors of a page"]';
  await until('the way to record', () => inDesk<boolean>(`${button('Record errors of this page')} !== undefined`));
  await inDesk(`${button('Record errors of this page')}.click()`);
  await until('the question', () => inDesk<boolean>(`document.querySelector('section[aria-label="Before it begins"]') !== null`));
  await inDesk(`${button('Begin recording')}.click()`);
  const said = () => inDesk<string>(`document.querySelector('${errors}')?.textContent ?? ''`);
  await until('the word that it is on', async () => (await said()).includes(`Recording errors of ${HOST}`));
  await firefox.bidi.evaluate(
    page,
    `void (console.error('Export failed, password=hunter2zq7planted'), setTimeout(() => { throw new TypeError('orders') }))`,
  );
  await until('both', async () => (await said()).includes('2 so far'), 20_000);
  await inDesk(`${button('Stop and look at it')}.click()`);
  const lines = () => inDesk<string>(`document.querySelector('section[aria-label="What was recorded"]')?.textContent ?? ''`);
  await until('what was recorded', async () => (await lines()).includes('console.error Export failed, password=[removed:password]'));
  expect(await lines()).toContain('uncaught TypeError: orders');
  expect(await lines()).not.toContain('hunter2zq7planted');
  expect(await firefox.bidi.evaluate<number>(page, 'Object.getOwnPropertySymbols(window).length')).toBe(0);
});
