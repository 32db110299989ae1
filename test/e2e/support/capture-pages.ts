import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect } from './fixtures';

export const TICKET = 'https://acme.zendesk.com/agent/tickets/41207';
/** The colour that private words stand on. */
export const SECRET = '18,171,52,255';
/** A secret of nobody’s page: typed, and in a log. */
export const TYPED = 'hunter2zq7planted';

export const SECRETS = [
  ['e-mail', 'ana.private@halden.example', 'email'],
  ['card', '4111 1111 1111 1111', 'card'],
  ['phone', '+49 30 901820 77', 'phone'],
  ['token', 'ghp_x7Kq2Lm9Vt4Rz8Bn3Wc6Yd1Fh5Jg0PsA2eQ', 'token'],
  ['iban', 'DE89 3704 0044 0532 0130 00', 'iban'],
] as const;

/** Puts private things on a page, each on a ground of its own colour; answers where they stand. */
export async function plant(page: Page, lines: readonly (readonly [string, string, ...string[]])[]) {
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

/** A field with the name of somebody we know in it, and a list that shows an address; answers where they stand. */
export const plantFields = (page: Page) =>
  page.evaluate(() => {
    const list = document.createElement('select');
    list.append(new Option('nobody'), new Option('ana.private@halden.example', '1', true, true));
    return [Object.assign(document.createElement('input'), { value: 'Lindqvist, Ana' }), list].map((field, n) => {
      field.style.cssText = `position:fixed;left:700px;top:${300 + 60 * n}px;width:220px;height:26px;z-index:9999`;
      document.body.append(field);
      const { x, y, width, height } = field.getBoundingClientRect();
      return { x, y, width, height };
    });
  });

/** The page of ours that shows the next picture. */
export async function evidence(context: BrowserContext, work: () => Promise<void>): Promise<Page> {
  const opened = context.waitForEvent('page');
  await work();
  const desk = await opened;
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Pictures for an escalation');
  return desk;
}

/** Where a person wants to look at the pages: SHOTS_DIR=… . */
export async function photographs(desk: Page, name: string): Promise<void> {
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

export const picture = (desk: Page) => desk.getByRole('application', { name: 'The picture' });
export const marks = (desk: Page) => desk.getByRole('list', { name: 'On the picture' });
export const shotIdOf = (desk: Page) => desk.url().split('/').at(-1) ?? '';

export const SHOP = 'https://app.product.example/orders?session=abc';

/** A page of nobody we know. */
export async function shop(context: BrowserContext, script = ''): Promise<Page> {
  const body = `<!doctype html><title>Orders of ana.private@halden.example</title><h1>Orders</h1><p id="n">0</p><script>${script}</script>`;
  await context.route('https://app.product.example/**', (route) => route.fulfill({ contentType: 'text/html', body }));
  const page = await context.newPage();
  await page.goto(SHOP);
  return page;
}

/** A picture of one colour. */
export async function png(drawer: Page, width: number, height: number, colour: string): Promise<Buffer> {
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
