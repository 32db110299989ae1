import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { partsOfPng } from '../../lib/domain/capture/png';
import { askWorker } from '../browser/ask-worker';
import { launchChromium, ownWorker } from '../browser/chromium';
import { violations } from './axe';
import { coloursOf, press, rawShot, seeingExtension, stored } from './capture-helpers';
import { test as base, expect, type Sidelight, sidelightIn } from './fixtures';

const TICKET = 'https://acme.zendesk.com/agent/tickets/41207';
const PANEL = '255,0,255,255';
const SECRET = '18,171,52,255';
const BLACK = '0,0,0,255';

/** A browser of its own: the extension in it sees every page. */
const test = base.extend<{ seeing: Sidelight }, { seeingDir: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern., 2026-11-28
  seeingDir: [async ({}, use) => use(await seeingExtension()), { scope: 'worker' }],
  seeing: async ({ standins, seeingDir }, use) => {
    const context = await launchChromium({ extensionDir: seeingDir, standinPort: standins.port });
    await use(sidelightIn(context));
    await context.close();
  },
});

const SECRETS = [
  ['e-mail', 'ana.private@halden.example', 'email'],
  ['card', '4111 1111 1111 1111', 'card'],
  ['phone', '+49 30 901820 77', 'phone'],
  ['token', 'ghp_x7Kq2Lm9Vt4Rz8Bn3Wc6Yd1Fh5Jg0PsA2eQ', 'token'],
  ['iban', 'DE89 3704 0044 0532 0130 00', 'iban'],
] as const;

/** Puts private things on a page, each on a ground of its own colour; answers where they stand. */
async function plant(page: Page, lines: readonly (readonly [string, string, ...string[]])[]) {
  return page.evaluate((all) => {
    const block = document.createElement('div');
    block.style.cssText = 'position:fixed;left:260px;top:300px;z-index:9999;font:14px/26px sans-serif;background:#fff;padding:8px';
    for (const [name, secret] of all) {
      const line = document.createElement('div');
      const [half, rest] = [secret.slice(0, 5), secret.slice(5)];
      const span = document.createElement('span');
      span.dataset.secret = name;
      span.style.background = 'rgb(18,171,52)';
      // Cut in two by a tag, as pages do.
      span.append(half, Object.assign(document.createElement('b'), { textContent: rest }));
      line.append(`${name}: `, span);
      block.append(line);
    }
    document.body.append(block);
    return [...block.querySelectorAll<HTMLElement>('[data-secret]')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { name: one.dataset.secret ?? '', x, y, width, height };
    });
  }, lines);
}

/** The page of ours that shows the next picture. */
async function evidence(context: BrowserContext, work: () => Promise<void>): Promise<Page> {
  const opened = context.waitForEvent('page');
  await work();
  const desk = await opened;
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Pictures for an escalation');
  return desk;
}

/** Where a person wants to look at the pages: SHOTS_DIR=… . */
async function photographs(desk: Page, name: string): Promise<void> {
  const dir = process.env.SHOTS_DIR;
  if (!dir) return;
  for (const [width, height] of [
    [1280, 900],
    [360, 800],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.setViewportSize({ width, height });
      await desk.emulateMedia({ colorScheme });
      await desk.screenshot({ path: join(dir, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
  }
  await desk.setViewportSize({ width: 1440, height: 900 });
  await desk.emulateMedia({ colorScheme: null });
}

const picture = (desk: Page) => desk.getByRole('application', { name: 'The picture' });
const marks = (desk: Page) => desk.getByRole('list', { name: 'On the picture' });
const shotIdOf = (desk: Page) => desk.url().split('/').at(-1) ?? '';

test('from the keys on a ticket into an escalation: the panel is not in it, what is private is black, the original is gone', async ({
  seeing,
}) => {
  await seeing.loadSample();
  await seeing.approve('acme.zendesk.com');
  const page = await seeing.open(TICKET);
  const panel = await seeing.panel(page);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden');
  const places = await plant(page, [...SECRETS, ['contact', 'Ana Lindqvist', 'name']]);
  await panel.evaluate(() => {
    const paint = document.createElement('div');
    paint.style.cssText = 'position:fixed;inset:0;z-index:99999;background:rgb(255,0,255)';
    document.body.append(paint);
  });
  const before = await coloursOf(page, (await page.screenshot()).toString('base64'));
  expect(before.counts[PANEL]).toBeGreaterThan(100_000);

  const pressed = Date.now();
  const desk = await evidence(seeing.context, () => press(seeing.context, page, { command: 'capture-page' }));
  await expect(picture(desk)).toBeVisible();
  const { info, png } = await rawShot(desk, shotIdOf(desk));
  const shown = await desk.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('picture').at(0)?.startTime ?? 0));
  const opened = await desk.evaluate(() => performance.timeOrigin);
  console.log(`after the press: kept ${info.at - pressed} ms, page opened ${opened - pressed} ms, picture drawn ${shown - pressed} ms`);
  const raw = await coloursOf(desk, png);
  expect(raw.counts[PANEL]).toBeUndefined();
  expect(raw.counts[SECRET]).toBeGreaterThan(1_000);
  const after = await coloursOf(desk, (await page.screenshot()).toString('base64'));
  expect(after.counts[PANEL]).toBeGreaterThan(100_000);
  expect(info.taken).toMatchObject({ url: TICKET, viewport: { width: 1440, height: 900 }, zoom: 1, dpr: 1 });
  expect(info.taken?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);

  // Every secret is under a box of its rule, whole.
  for (const [n, [name, , rule]] of [...SECRETS, ['contact', '', 'name'] as const].entries()) {
    const place = places[n];
    const box = info.edit.marks.find(
      (mark) =>
        mark.kind === 'hide' &&
        place &&
        mark.rule === rule &&
        mark.x <= place.x &&
        mark.y <= place.y + 4 &&
        mark.x + mark.width >= place.x + place.width &&
        mark.y + mark.height >= place.y + place.height - 4,
    );
    expect(box, `${name} ${JSON.stringify(place)} among ${JSON.stringify(info.edit.marks)}`).toBeDefined();
  }
  await expect(marks(desk)).toContainText('Blacked out: card numbers');
  expect((await violations(desk)).found).toEqual([]);

  await photographs(desk, 'editor');

  // Marked with the mouse and with keys, one step back and again.
  await desk.getByRole('button', { name: 'Arrow' }).click();
  const box = await picture(desk).locator('canvas').boundingBox();
  if (!box) throw new Error('no canvas');
  await desk.mouse.move(box.x + 30, box.y + 30);
  await desk.mouse.down();
  await desk.mouse.move(box.x + 160, box.y + 90, { steps: 4 });
  await desk.mouse.up();
  await expect(marks(desk).getByRole('button', { name: 'Arrow', exact: true })).toBeVisible();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(marks(desk).getByRole('button', { name: 'Arrow', exact: true })).toHaveCount(0);
  await desk.getByRole('button', { name: 'Redo' }).click();
  await expect(marks(desk).getByRole('button', { name: 'Arrow', exact: true })).toBeVisible();
  await desk.getByRole('button', { name: 'Number', exact: true }).click();
  await picture(desk).focus();
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('Shift+ArrowDown');
  await expect(marks(desk).getByRole('button', { name: 'Number 1', exact: true })).toBeVisible();
  // Kept sealed a moment later, then everything of ours dies.
  await expect
    .poll(async () => (await rawShot(desk, shotIdOf(desk))).info.edit.marks.map(({ kind }) => kind))
    .toEqual(expect.arrayContaining(['arrow', 'number']));
  await seeing.killWorker(desk);
  await desk.reload();
  await expect(marks(desk).getByRole('button', { name: 'Number 1', exact: true })).toBeVisible();
  expect((await stored(desk)).shots).toEqual([{ id: info.id, keys: ['id', 'session', 'at', 'info', 'image'] }]);

  // Nothing is added before somebody says whose it is and that they looked.
  const add = desk.getByRole('button', { name: 'Black out and add' });
  await expect(add).toBeDisabled();
  await desk.getByRole('button', { name: 'New escalation of Halden Optics GmbH' }).click();
  await expect(desk.getByLabel('Belongs to')).toContainText('Halden');
  await expect(add).toBeDisabled();
  await desk.getByLabel('I looked at all of it').check();
  await seeing.killWorker(desk);
  await add.click();
  await expect(desk.getByRole('region', { name: 'Ways to a picture' })).toBeVisible();
  expect((await violations(desk)).found).toEqual([]);
  await photographs(desk, 'ways');

  const { artifacts, shots } = await stored(desk);
  expect(shots).toEqual([]);
  expect(artifacts).toHaveLength(1);
  const [artifact] = artifacts;
  if (!artifact) return;
  expect(artifact).toMatchObject({ name: 'page-1.png', taken: { url: TICKET } });
  expect(artifact.removed.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['email', 'card', 'phone', 'token', 'iban', 'name']));
  const bytes = new Uint8Array(Buffer.from(artifact.png, 'base64'));
  expect(new Set(partsOfPng(bytes)?.map(({ name }) => name))).toEqual(new Set(['IHDR', 'IDAT', 'IEND']));
  const burnt = await coloursOf(desk, artifact.png);
  expect([burnt.width, burnt.height]).toEqual([raw.width, raw.height]);
  for (const mark of info.edit.marks) {
    if (mark.kind !== 'hide') continue;
    const under = await coloursOf(desk, artifact.png, mark);
    expect(under.counts).toEqual({ [BLACK]: mark.width * mark.height });
  }
  expect(Object.keys(burnt.counts).length).toBeGreaterThan(50);
});

const SHOP = 'https://app.product.example/orders?session=abc';

/** A picture of one colour. */
async function png(drawer: Page, width: number, height: number, colour: string): Promise<Buffer> {
  const base64 = await drawer.evaluate(
    async ([wide, high, fill]) => {
      const canvas = new OffscreenCanvas(Number(wide), Number(high));
      const pen = canvas.getContext('2d');
      if (pen) pen.fillStyle = String(fill);
      pen?.fillRect(0, 0, Number(wide), Number(high));
      return (new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer()) as Uint8Array & { toBase64(): string }).toBase64();
    },
    [width, height, colour],
  );
  return Buffer.from(base64, 'base64');
}

/** A page of nobody we know. */
async function shop(context: BrowserContext, script = ''): Promise<Page> {
  const body = `<!doctype html><title>Orders of ana.private@halden.example</title><h1>Orders</h1><p id="n">0</p><script>${script}</script>`;
  await context.route('https://app.product.example/**', (route) => route.fulfill({ contentType: 'text/html', body }));
  const page = await context.newPage();
  await page.goto(SHOP);
  return page;
}

test('an image of the ticket in one click, selected words, a part of any other page, a pasted picture, and a page that never rests', async ({
  seeing,
}) => {
  test.setTimeout(150_000);
  const { context } = seeing;
  const ticket = await seeing.open(TICKET);
  // The stand-in shows its own images alone; the real one also shows those of another address.
  await (await context.newCDPSession(ticket)).send('Page.setBypassCSP', { enabled: true });
  await ticket.reload();
  await ticket.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 200, height: 150 });
    const pen = canvas.getContext('2d');
    if (pen) pen.fillStyle = 'rgb(18,171,52)';
    pen?.fillRect(0, 0, 200, 150);
    document.body.append(Object.assign(new Image(), { src: canvas.toDataURL() }));
  });
  const desk = await seeing.desk('/escalation/new/evidence');
  await desk.getByRole('button', { name: 'Images of that page' }).click();
  await desk.getByRole('button', { name: 'Add image 1, 200 by 150' }).click();
  await expect(picture(desk)).toBeVisible();
  await expect(desk.getByText('Nobody but you can check this picture')).toBeVisible();
  const image = await rawShot(desk, shotIdOf(desk));
  expect((await coloursOf(desk, image.png)).counts).toEqual({ [SECRET]: 30_000 });

  // One whose pixels the browser hands to nobody is shot where it stands, out of sight as it may be.
  const framed = await png(desk, 240, 160, 'rgb(200,40,90)');
  await context.route('https://cdn.other.example/**', (route) => route.fulfill({ contentType: 'image/png', body: framed }));
  await ticket.evaluate(async () => {
    const image = Object.assign(new Image(), { src: 'https://cdn.other.example/a.png' });
    image.style.cssText = 'display:block;margin:2000px 0';
    const list = document.createElement('div');
    list.style.cssText = 'position:fixed;left:300px;top:300px;width:400px;height:200px;overflow:auto;z-index:9999;background:#fff';
    list.append(image);
    document.body.append(list);
    await image.decode();
  });
  await desk.goto(desk.url().replace(/#.*$/, '#/escalation/new/evidence'));
  await desk.getByRole('button', { name: 'Images of that page' }).click();
  await desk.getByRole('button', { name: 'Add image 2, 240 by 160' }).click();
  await expect(picture(desk)).toBeVisible({ timeout: 20_000 });
  const shown = await rawShot(desk, shotIdOf(desk));
  expect(shown.info).toMatchObject({ source: 'image', edit: { crop: { width: 244, height: 164 } } });
  expect((await coloursOf(desk, shown.png, shown.info.edit.crop)).counts['200,40,90,255']).toBe(38_400);

  const other = await shop(context);
  await press(context, other, { menu: 'capture-selection', info: { selectionText: 'Write to ana.private@halden.example today' } });
  await expect(desk.getByText('Write to [removed:email] today')).toBeVisible();
  await expect(desk.getByText('e-mail addresses: 1')).toBeVisible();

  await press(context, other, { menu: 'capture-area' });
  await expect(desk.getByRole('button', { name: 'Cut to a part' })).toHaveAttribute('aria-pressed', 'true');
  await picture(desk).focus();
  for (let n = 0; n < 3; n += 1) await desk.keyboard.press('Shift+ArrowRight');
  await expect(marks(desk).getByText('Cut to a part')).toBeVisible();
  await expect.poll(async () => (await rawShot(desk, shotIdOf(desk))).info.edit.crop).toEqual({ x: 30, y: 0, width: 1410, height: 900 });
  expect((await rawShot(desk, shotIdOf(desk))).info).toMatchObject({ source: 'page', area: true, taken: { url: SHOP } });

  await desk.evaluate(async () => {
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30);
    const data = new DataTransfer();
    data.items.add(new File([await canvas.convertToBlob()], 'shot.png', { type: 'image/png' }));
    location.hash = '#/escalation/new/evidence';
    await new Promise((resolve) => setTimeout(resolve, 300));
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(desk.getByRole('link', { name: 'Pasted' })).toHaveAttribute('aria-current', 'page');

  // On any page a press in the menu lets us in: it asks, and what is recorded outlives the document it was of.
  await press(context, other, { menu: 'capture-record' });
  const question = desk.getByRole('region', { name: 'Before it begins' });
  await expect(question).toContainText('app.product.example opens another page');
  await question.getByRole('button', { name: 'Begin recording' }).click();
  const on = desk.getByRole('region', { name: 'Errors of a page' });
  await expect(on).toContainText('Recording errors of app.product.example');
  await other.evaluate(() => console.error('of the shop'));
  await expect(on).toContainText('1 so far');
  await other.reload();
  await expect(desk.getByRole('link', { name: /^Recorded errors/ })).toBeVisible();

  const restless = await shop(context, 'setInterval(() => { document.getElementById("n").textContent = String(performance.now()); }, 5)');
  await press(context, restless, { menu: 'capture-page' });
  await expect(desk.getByRole('alert')).toContainText('The page keeps changing', { timeout: 30_000 });
  await expect(desk.getByRole('heading', { name: '6 pictures to look at' })).toBeVisible();
  // No way around the look: neither without the word nor for what is no picture any more.
  const shotId = image.info.id;
  const burn = (more: object) => askWorker(desk, 'capture.burn', { shotId, packetId: 'none', removed: [], ...more });
  await expect(burn({})).rejects.toThrow();
  await expect(burn({ looked: true })).rejects.toThrow('could not be drawn anew');
  expect((await stored(desk)).artifacts).toEqual([]);
});

test('what fails on a ticket is recorded when asked, said while it is on, redacted, looked at, and evidence afterwards', async ({
  sidelight,
}) => {
  test.setTimeout(150_000);
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open(TICKET);
  const panel = await sidelight.panel(page);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden');
  const plain = await page.evaluate(() => String(console.error));
  const desk = await sidelight.desk('/escalation/new/evidence');
  await desk.getByRole('button', { name: 'Record errors of this page' }).click();
  const question = desk.getByRole('region', { name: 'Before it begins' });
  await expect(question).toContainText('No headers, no contents');
  expect((await violations(desk)).found).toEqual([]);
  await photographs(desk, 'recording-asked');
  await question.getByRole('button', { name: 'Begin recording' }).click();

  const banner = panel.getByText('Recording errors of acme.zendesk.com');
  await expect(banner).toBeVisible();
  await page.evaluate(async (secret) => {
    console.error(`Export failed for ana.private@halden.example, password=${secret}`, { secret });
    await fetch(`/api/v2/nothing/41207.json?session=${secret}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${secret}` },
      body: secret,
    });
    setTimeout(() => {
      throw new TypeError('orders is undefined');
    });
    void Promise.reject(new Error('nobody waits'));
  }, TYPED);
  await expect(banner).toContainText('4 so far');
  // The word of it outlives the panel's page and the worker.
  await sidelight.killWorker(desk);
  await page.evaluate(() => console.error('after the worker'));
  await expect(banner).toContainText('5 so far');
  const worker = await ownWorker(sidelight.context);
  const mark = () =>
    worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.includes('/agent/tickets/'));
      return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
    });
  expect(await mark()).toBe('REC');
  if (process.env.SHOTS_DIR) await page.screenshot({ path: join(process.env.SHOTS_DIR, 'recording-panel.png') });
  await panel.getByRole('button', { name: 'Stop and look at it' }).click();
  await expect(banner).toHaveCount(0);
  expect(await mark()).toBe('');
  expect(await page.evaluate(() => String(console.error))).toBe(plain);

  const seen = () => sidelight.context.pages().find((one) => /evidence\/[\w-]+$/.test(one.url()));
  await expect.poll(() => seen() !== undefined).toBe(true);
  const recorded = seen() as Page;
  const lines = recorded.getByRole('region', { name: 'What was recorded' });
  for (const text of [
    'console.error Export failed for [removed:email], password=[removed:password] [object Object]',
    'request POST https://acme.zendesk.com/api/v2/nothing/{id}.json?session= 401',
    'uncaught TypeError: orders is undefined',
    'unhandled rejection Error: nobody waits',
    'console.error after the worker',
  ])
    await expect(lines).toContainText(text);
  expect(await lines.textContent()).not.toContain(TYPED);
  expect((await violations(recorded)).found).toEqual([]);
  await photographs(recorded, 'recording');
  await recorded.getByRole('button', { name: 'New escalation of Halden Optics GmbH' }).click();
  await recorded.getByLabel('I looked at all of it').check();
  await recorded.getByRole('button', { name: 'Black out and add' }).click();
  await expect(recorded.getByRole('region', { name: 'Ways to a picture' })).toBeVisible();
  const [artifact] = (await stored(recorded)).artifacts;
  expect(artifact).toMatchObject({ name: 'recording-1.log', taken: { url: TICKET } });
  expect(artifact?.removed).toEqual(
    expect.arrayContaining([
      { rule: 'password', count: 1 },
      { rule: 'query-values', count: 1 },
    ]),
  );
  expect(artifact?.text).toContain('after the worker');
  expect(artifact?.text).not.toContain(TYPED);
});

/** A secret of nobody’s page: typed, and in a log. */
const TYPED = 'hunter2zq7planted';

/** Everything that a browser left behind, file by file. */
async function* filesOf(dir: string): AsyncGenerator<{ name: string; bytes: Buffer }> {
  for (const entry of await readdir(dir, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const name = join(entry.parentPath, entry.name);
    const bytes = await readFile(name).catch(() => undefined);
    if (bytes) yield { name, bytes };
  }
}

test('nothing of a raw picture is on the disk, looked at or not, and the next browser finds none', async ({ standins, seeingDir }) => {
  const userDataDir = await mkdtemp(join(tmpdir(), 'sidelight-raw-'));
  const launched = () => launchChromium({ extensionDir: seeingDir, standinPort: standins.port, userDataDir });
  test.setTimeout(180_000);
  const first = await launched();
  first.setDefaultTimeout(15_000);
  const sidelight = sidelightIn(first);
  await sidelight.loadSample();
  const page = await sidelight.open(TICKET);
  await plant(page, SECRETS);
  const desk = await evidence(first, () => press(first, page, { menu: 'capture-page' }));
  await expect(picture(desk)).toBeVisible();
  expect((await coloursOf(desk, (await rawShot(desk, shotIdOf(desk))).png)).counts[SECRET]).toBeGreaterThan(1_000);
  await desk
    .getByRole('button', { name: 'Another account' })
    .or(desk.getByRole('button', { name: 'New escalation of an account' }))
    .click();
  await desk.getByRole('combobox', { name: 'Account' }).fill('halden');
  await expect(desk.getByRole('option')).toHaveCount(1);
  await desk.getByRole('option').click();
  await expect(desk.getByLabel('Belongs to')).toContainText('Halden');
  await desk.getByLabel('I looked at all of it').check();
  await desk.getByRole('button', { name: 'Black out and add' }).click();
  await expect(desk.getByRole('region', { name: 'Ways to a picture' })).toBeVisible();
  await press(first, page, { menu: 'capture-page' });
  await expect(picture(desk)).toBeVisible();
  await press(first, page, { menu: 'capture-selection', info: { selectionText: SECRETS[0][1] } });
  await expect(desk.getByText('[removed:email]')).toBeVisible();
  const kept = await stored(desk);
  expect([kept.artifacts.length, kept.shots.length]).toEqual([1, 2]);
  // What is typed, and what a log holds, is on the disk without its secrets too.
  const packet = await sidelight.desk(`/escalation/${kept.artifacts[0]?.packetId}`);
  await packet
    .getByLabel('Add a log or HAR file')
    .setInputFiles({ name: 'console.log', mimeType: 'text/plain', buffer: Buffer.from(`password=${TYPED}\n`) });
  await expect(packet.getByRole('region', { name: 'Evidence', exact: true })).toContainText('console.log');
  await packet.getByLabel('What happens').fill(`It says password=${TYPED}`);
  await packet.getByLabel('In the customer’s words').fill(`Our password=${TYPED}`);
  await expect(packet.getByRole('region', { name: 'Still missing' })).toContainText('passwords (2)');
  await packet.reload();
  await expect(packet.getByLabel('What happens')).toHaveValue('It says password=[removed:password]');
  await first.close();

  const found: string[] = [];
  const images: string[] = [];
  let seen = 0;
  for await (const { name, bytes } of filesOf(userDataDir)) {
    for (const secret of [...SECRETS.map(([, one]) => one), TYPED])
      if (bytes.includes(secret) || bytes.includes(Buffer.from(secret, 'utf16le'))) found.push(name);
    if (!name.includes('IndexedDB')) continue;
    seen += 1;
    for (let at = bytes.indexOf('\x89PNG', 0, 'latin1'); at >= 0; at = bytes.indexOf('\x89PNG', at + 4, 'latin1')) {
      const end = partsOfPng(bytes.subarray(at))?.at(-1)?.to;
      if (end) images.push(bytes.subarray(at, at + end).toString('base64'));
    }
  }
  expect(found).toEqual([]);
  expect(seen).toBeGreaterThan(3);
  // The burnt picture is there, which shows that one would be found.
  expect(images.length).toBeGreaterThan(0);

  const second = await launched();
  const again = await sidelightIn(second).desk('/escalation/new/evidence');
  for (const image of images) expect((await coloursOf(again, image)).counts[SECRET]).toBeUndefined();
  await expect(again.getByRole('region', { name: 'Ways to a picture' })).toBeVisible();
  await expect(again.getByText('to look at')).toHaveCount(0);
  await expect.poll(async () => (await stored(again)).shots.length, { timeout: 20_000 }).toBe(0);
  await second.close();
  await rm(userDataDir, { recursive: true, force: true });
});
