import type { BrowserContext, Page } from '@playwright/test';
import { SIGN_COLOURS } from '../../lib/domain/capture/roll';
import { coloursOf, press, rawShot } from './support/capture-helpers';
import { evidence, photographs, picture, png, shotIdOf } from './support/capture-pages';
import { expect } from './support/fixtures';
import { test } from './support/seeing';

const HEAD = '9,90,190,255';
const STICKY = '200,40,90,255';
const FOOT = '250,200,10,255';
const GREEN = '18,171,52,255';
const TALL = 3_000;

/** A page of nobody we know: a fixed head, a bar that sticks further down, and a secret in its last line. */
async function long(
  context: BrowserContext,
  { inner = false, script = '', slow }: { inner?: boolean; script?: string; slow?: Buffer } = {},
): Promise<Page> {
  const line = (n: number) => `<p style="height:20px;margin:0">line ${n}</p>`;
  const main = `<div id="fixed" style="position:fixed;left:0;top:0;width:100%;height:40px;background:rgb(9,90,190);z-index:9"></div>
    <div id="main" style="position:relative;${inner ? 'position:absolute;left:200px;right:0;top:60px;bottom:0;overflow-y:auto' : ''}">
    <div style="height:${TALL}px;position:relative;background:#fff">${Array.from({ length: 20 }, (_, n) => line(n)).join('')}
    <div id="sticky" style="position:sticky;top:40px;height:30px;background:rgb(200,40,90)"></div>
    <div style="position:absolute;bottom:0;height:30px;width:100%;background:rgb(250,200,10)">write to <span style="background:rgb(18,171,52)">ana.private@halden.example</span></div>
    </div></div>`;
  const body = `<!doctype html><title>Orders</title><style>body{margin:0}</style>${main}<script>${script}</script>`;
  await context.route('https://app.product.example/**', async (route) => {
    if (!route.request().url().includes('/slow-')) return route.fulfill({ contentType: 'text/html', body });
    await new Promise((resolve) => setTimeout(resolve, 700));
    return route.fulfill({ contentType: 'image/png', body: slow });
  });
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
    expect(foot.counts[GREEN]).toBeGreaterThan(100);
    // Under the boxes that it begins with lies all of the address.
    const boxes = info.edit.marks.flatMap((mark) => (mark.kind === 'hide' ? [mark] : []));
    let under = 0;
    for (const { x, y, width, height } of boxes) under += (await coloursOf(desk, png, { x, y, width, height })).counts[GREEN] ?? 0;
    expect(under).toBe(whole.counts[GREEN]);
    expect(info.cut).toBeUndefined();
    await photographs(desk, `whole-${inner}`);
    await desk.close();
    await page.close();
    await context.unroute('https://app.product.example/**');
  }
});

test('a page that never rests, or leaves half way, gives no picture and is put back; one longer than any picture ends with a word of it', async ({
  seeing: { context, loadSample },
}) => {
  test.setTimeout(180_000);
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
  await other.close();
  await leaving.close();
  await context.unroute('https://app.product.example/**');

  await test.step('a page longer than any picture ends with a word of it', async () => {
    const page = await long(context, { script: `document.querySelector('#main').style.height = '60000px'` });
    const cut = await evidence(context, () => press(context, page, { menu: 'capture-whole' }));
    await expect(picture(cut)).toBeVisible({ timeout: 60_000 });
    await expect(cut.getByText('The page goes on below')).toBeVisible();
    const { info } = await rawShot(cut, shotIdOf(cut));
    expect(info.size.height).toBeLessThanOrEqual(16_384);
  });
});

const BLANK = '0,0,0,255';

test('a page that becomes shorter as it is scrolled, while a part of it is shot, or until all of it is in sight, ends where it ends, without a gap, and that is said', async ({
  seeing: { context, loadSample },
}) => {
  test.setTimeout(180_000);
  await loadSample();
  for (const [name, to, late] of [
    ['as it is scrolled', 1_400, 0],
    ['while a part of it is shot', 1_400, 350],
    ['until all of it is in sight', 300, 0],
  ] as const)
    await test.step(name, async () => {
      const shorter = `document.querySelector('#main > div').style.height = '${to}px'`;
      const script = `addEventListener('scroll', () => scrollY > ${to > 1_000 ? 1_000 : 700} && setTimeout(() => { ${shorter} }, ${late}))`;
      const page = await long(context, { script });
      const shown = await page.evaluate(() => innerHeight);
      const desk = await evidence(context, () => press(context, page, { menu: 'capture-whole' }));
      await expect(picture(desk)).toBeVisible({ timeout: 60_000 });
      const { info, png: whole } = await rawShot(desk, shotIdOf(desk));
      const { width, height, counts } = await coloursOf(desk, whole);
      expect(height).toBe(Math.max(to, shown));
      expect(info).toMatchObject({ size: { width, height }, shrunk: true });
      await expect(desk.getByText('became shorter while it was taken')).toBeVisible();
      // Between its black words nothing is left undrawn, and nothing of ours is in it.
      const foot = { x: 0, y: to > shown ? to - 30 : height, width, height: 30 };
      expect((await coloursOf(desk, whole, { x: 0, y: 450, width, height: foot.y - 450 })).counts[BLANK]).toBeUndefined();
      for (const sign of SIGN_COLOURS) expect(counts[`${sign},255`]).toBeUndefined();
      expect([counts[HEAD], counts[STICKY]]).toEqual([width * 40, width * 30]);
      if (to > shown) expect((await coloursOf(desk, whole, foot)).counts[FOOT]).toBeGreaterThan(width * 10);
      await photographs(desk, `whole-shorter-${to}-${late}`);
      await desk.close();
      await page.close();
      await context.unroute('https://app.product.example/**');
    });
});

/** Each part of it comes after it is in sight: an image of a slow server, words that a script draws, a head that sticks once it moved. */
const LATE = `
  const head = document.getElementById('fixed');
  head.style.position = 'absolute';
  addEventListener('scroll', () => {
    head.style.position = scrollY > 100 ? 'fixed' : 'absolute';
    const end = performance.now() + 250;
    while (performance.now() < end);
  });
  const late = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) {
      if (!isIntersecting) continue;
      late.unobserve(target);
      setTimeout(() => {
        target.innerHTML = '<span style="background:rgb(18,171,52)">late.private@halden.example</span>';
        target.style.background = 'rgb(140,20,220)';
      }, 80);
    }
  });
  for (let at = 900; at < 2900; at += 400) {
    const image = Object.assign(new Image(), { loading: 'lazy', width: 300, height: 100, src: '/slow-' + at + '.png' });
    image.style.cssText = 'position:absolute;left:0;top:' + at + 'px';
    const words = document.createElement('div');
    words.style.cssText = 'position:absolute;left:400px;width:300px;height:60px;top:' + at + 'px';
    document.querySelector('#main > div').append(image, words);
    late.observe(words);
  }`;

test('what a page draws late is waited for, is black where it is private, and a head that begins to stick is in it once', async ({
  seeing: { context, loadSample },
}) => {
  test.setTimeout(120_000);
  await loadSample();
  const drawer = await context.newPage();
  const slow = await png(drawer, 300, 100, 'rgb(70,140,60)');
  await drawer.close();
  const page = await long(context, { script: LATE, slow });
  const desk = await evidence(context, () => press(context, page, { menu: 'capture-whole' }));
  await expect(picture(desk)).toBeVisible({ timeout: 60_000 });
  const { info, png: whole } = await rawShot(desk, shotIdOf(desk));
  const { width, counts } = await coloursOf(desk, whole);
  expect(counts['70,140,60,255']).toBe(5 * 300 * 100);
  expect(counts['140,20,220,255']).toBeGreaterThan(5 * 300 * 30);
  expect(counts[HEAD]).toBe(width * 40);
  // Nothing of ours is left in it.
  for (const sign of SIGN_COLOURS) expect(counts[`${sign},255`]).toBeUndefined();
  const boxes = info.edit.marks.flatMap((mark) => (mark.kind === 'hide' ? [mark] : []));
  let under = 0;
  for (const { x, y, width: wide, height } of boxes)
    under += (await coloursOf(desk, whole, { x, y, width: wide, height })).counts[GREEN] ?? 0;
  expect(counts[GREEN]).toBeGreaterThan(6 * 100);
  expect(under).toBe(counts[GREEN]);
});
