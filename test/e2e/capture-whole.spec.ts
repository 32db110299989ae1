import type { BrowserContext, Page } from '@playwright/test';
import { coloursOf, press, rawShot } from './capture-helpers';
import { evidence, photographs, picture, shotIdOf } from './capture-pages';
import { expect } from './fixtures';
import { test } from './seeing';

const HEAD = '9,90,190,255';
const STICKY = '200,40,90,255';
const FOOT = '250,200,10,255';
const TALL = 3_000;

/** A page of nobody we know: a fixed head, a bar that sticks further down, and a secret in its last line. */
async function long(context: BrowserContext, { inner = false, script = '' } = {}): Promise<Page> {
  const line = (n: number) => `<p style="height:20px;margin:0">line ${n}</p>`;
  const main = `<div id="fixed" style="position:fixed;left:0;top:0;width:100%;height:40px;background:rgb(9,90,190);z-index:9"></div>
    <div id="main" style="position:relative;${inner ? 'position:absolute;left:200px;right:0;top:60px;bottom:0;overflow-y:auto' : ''}">
    <div style="height:${TALL}px;position:relative;background:#fff">${Array.from({ length: 20 }, (_, n) => line(n)).join('')}
    <div id="sticky" style="position:sticky;top:40px;height:30px;background:rgb(200,40,90)"></div>
    <div style="position:absolute;bottom:0;height:30px;width:100%;background:rgb(250,200,10)">write to <span style="background:rgb(18,171,52)">ana.private@halden.example</span></div>
    </div></div>`;
  const body = `<!doctype html><title>Orders</title><style>body{margin:0}</style>${main}<script>${script}</script>`;
  await context.route('https://app.product.example/**', (route) => route.fulfill({ contentType: 'text/html', body }));
  const page = await context.newPage();
  await page.goto('https://app.product.example/long');
  return page;
}

const stands = (page: Page) =>
  page.evaluate(() => [
    scrollY,
    document.querySelector('#main')?.scrollTop,
    ...['fixed', 'sticky', 'main'].map((id) => document.getElementById(id)?.style.cssText),
  ]);

test('a page to its end: what sticks is in it once, what is private is black down to the last line, and the page is as it was', async ({
  seeing: { context, loadSample },
}) => {
  test.setTimeout(120_000);
  await loadSample();
  for (const inner of [false, true]) {
    const page = await long(context, { inner });
    await page.evaluate(() => {
      scrollTo(0, 700);
      document.querySelector('#main')?.scrollTo(0, 700);
    });
    const before = await stands(page);
    const desk = await evidence(context, () => press(context, page, { menu: 'capture-whole' }));
    await expect(picture(desk)).toBeVisible({ timeout: 30_000 });
    expect(await stands(page)).toEqual(before);
    const { info, png } = await rawShot(desk, shotIdOf(desk));
    const whole = await coloursOf(desk, png);
    expect(whole.height).toBe(TALL);
    const wide = whole.width;
    expect(wide).toBeGreaterThan(900);
    // The head lies over what scrolls where the page itself does, and beside it where a part does.
    expect(whole.counts[HEAD] ?? 0).toBe(inner ? 0 : wide * 40);
    expect(whole.counts[STICKY]).toBe(wide * 30);
    expect(await coloursOf(desk, png, { x: 0, y: 400, width: wide, height: 30 })).toMatchObject({ counts: { [STICKY]: wide * 30 } });
    const foot = await coloursOf(desk, png, { x: 0, y: TALL - 30, width: wide, height: 30 });
    expect(foot.counts[FOOT]).toBeGreaterThan(wide * 10);
    const green = '18,171,52,255';
    expect(foot.counts[green]).toBeGreaterThan(100);
    // Under the boxes that it begins with lies all of the address.
    const boxes = info.edit.marks.flatMap((mark) => (mark.kind === 'hide' ? [mark] : []));
    let under = 0;
    for (const { x, y, width, height } of boxes) under += (await coloursOf(desk, png, { x, y, width, height })).counts[green] ?? 0;
    expect(under).toBe(whole.counts[green]);
    expect(info.cut).toBeUndefined();
    await photographs(desk, `whole-${inner}`);
    await desk.close();
    await page.close();
    await context.unroute('https://app.product.example/**');
  }
});

test('a page that never rests, or leaves half way, gives no picture and is put back', async ({ seeing: { context, loadSample } }) => {
  test.setTimeout(120_000);
  await loadSample();
  const restless = await long(context, { script: `setInterval(() => document.body.append(document.createElement('i')), 20)` });
  await restless.evaluate(() => scrollTo(0, 700));
  const before = await stands(restless);
  const desk = await evidence(context, () => press(context, restless, { menu: 'capture-whole' }));
  await expect(desk.getByRole('alert')).toContainText('keeps changing', { timeout: 30_000 });
  await expect.poll(() => stands(restless)).toEqual(before);
  await desk.close();
  await restless.close();
  await context.unroute('https://app.product.example/**');
  const leaving = await long(context, { script: `addEventListener('scroll', () => scrollY > 1000 && location.assign('/other'))` });
  const other = await evidence(context, () => press(context, leaving, { menu: 'capture-whole' }));
  await expect(other.getByRole('alert')).toContainText('Nothing was kept', { timeout: 30_000 });
});

test('a page longer than any picture ends with a word of it', async ({ seeing: { context, loadSample } }) => {
  test.setTimeout(120_000);
  await loadSample();
  const page = await long(context, { script: `document.querySelector('#main').style.height = '60000px'` });
  const desk = await evidence(context, () => press(context, page, { menu: 'capture-whole' }));
  await expect(picture(desk)).toBeVisible({ timeout: 60_000 });
  await expect(desk.getByText('The page goes on below')).toBeVisible();
  const { info } = await rawShot(desk, shotIdOf(desk));
  expect(info.size.height).toBeLessThanOrEqual(16_384);
});
