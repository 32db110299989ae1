import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { launchChromium } from '../browser/chromium';
import { contentWorld } from './support/content-world';
import { expect, type Sidelight, sidelightIn, test } from './support/fixtures';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const TICKET = 'https://acme.zendesk.com/agent/tickets/41207';
const COVERED = 'Something covers Sidelight. Move it away, then press again';

let context: BrowserContext;
let sidelight: Sidelight;

test.beforeAll(async ({ standins }) => {
  context = await launchChromium({ extensionDir: EXTENSION, standinPort: standins.port });
  sidelight = sidelightIn(context);
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
});
test.afterAll(() => context.close());

interface Beside {
  page: Page;
  panel: Frame;
}

const complete = (panel: Frame) => panel.getByRole('button', { name: /^Complete / }).first();
const undo = (panel: Frame) => panel.getByRole('button', { name: /^Undo / });

let visits = 100;

/** The page of the test before, where that left it as it was; after a failure it is gone with its browser. */
let shared: Promise<Beside> | undefined;
async function besideAgain(): Promise<Beside> {
  shared ??= beside();
  const both = await shared;
  await both.page.bringToFront();
  // What the trick before was told is gone.
  await expect(both.panel.getByText(COVERED)).toHaveCount(0);
  await expect(complete(both.panel)).toBeEnabled();
  return both;
}

/** Opened by hand: what opens by itself leaves by itself when the page gets in its way. */
async function beside(): Promise<Beside> {
  // An address of its own: the tab of the test before may still be closing.
  visits += 1;
  const page = await sidelight.open(`${TICKET}?visit=${visits}`);
  await sidelight.panel(page);
  await sidelight.toolbar(page);
  await expect.poll(() => page.frames().length).toBe(1);
  await sidelight.toolbar(page);
  const panel = await sidelight.panel(page);
  await expect(complete(panel)).toBeEnabled();
  return { page, panel };
}

/** Where our frame is drawn now, and how large: what a person's eyes say. */
const DRAWN = `(() => {
  const frame = chrome.dom.openOrClosedShadowRoot(document.querySelector('sidelight-panel')).querySelector('iframe');
  const { left, top, width } = frame.getBoundingClientRect();
  return { left, top, scale: width / frame.offsetWidth };
})()`;

/** Presses where the button is drawn now, as a person would; no waiting for anything to be ready. */
async function pressNow(both: Beside): Promise<void> {
  const [x, y] = await buttonIn(both);
  await both.page.mouse.click(x, y);
}

async function buttonIn({ page, panel }: Beside): Promise<[number, number]> {
  const world = await contentWorld(context, page);
  const { left, top, scale } = await world.evaluate<{ left: number; top: number; scale: number }>(DRAWN);
  await world.detach();
  const inside = await complete(panel).evaluate((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  return [left + inside.x * scale, top + inside.y * scale];
}

/** Nothing was written, and nothing is about to be. */
async function expectNothing({ page, panel }: Beside): Promise<void> {
  await page.waitForTimeout(600);
  await expect(panel.getByRole('status', { name: 'Outbox' })).toHaveText('Nothing waiting to send');
  await expect(undo(panel)).toHaveCount(0);
}

/** A screen that is smaller than the window folds the panel to its rail, sooner or later. */
async function opened({ panel }: Beside): Promise<void> {
  const rail = panel.getByRole('button', { name: /^Open Sidelight/ });
  await expect(rail.or(panel.getByRole('status', { name: 'Outbox' }))).toBeVisible();
  if (await rail.isVisible()) await rail.click();
}

/** Without the trick the same press counts, as soon as the panel has been in sight again. Leaves the book as it was. */
async function expectPressWorks({ panel }: Beside): Promise<void> {
  await expect(async () => {
    await complete(panel).click();
    await expect(undo(panel)).toHaveCount(1, { timeout: 1_000 });
  }).toPass({ timeout: 10_000 });
  // At once, while the sentence about the first press still floats there.
  await undo(panel).click();
  await expect(undo(panel)).toHaveCount(0);
}

/** Tricks that leave the click on our control: what the page does, and undoes. `html` is the page's root. */
const SEEN_THROUGH: Record<string, { does: string; undoes: string }> = {
  'ancestor opacity': { does: "html.style.opacity = '.05'", undoes: "html.style.opacity = ''" },
  filter: { does: "html.style.filter = 'blur(6px)'", undoes: "html.style.filter = ''" },
  transform: { does: "html.style.transform = 'rotate(1deg)'", undoes: "html.style.transform = ''" },
  scale: {
    does: "html.style.transform = 'scale(.4)'; html.style.transformOrigin = '100% 0'",
    undoes: "html.style.transform = ''",
  },
  zoom: { does: "html.style.zoom = '.2'", undoes: "html.style.zoom = ''" },
  'clip-path': { does: "html.style.clipPath = 'inset(30px 0 0 0)'", undoes: "html.style.clipPath = ''" },
  'full pointer-events:none overlay': {
    does: "show('inset:0;background:white')",
    undoes: 'hide()',
  },
  'partial pointer-events:none overlay': {
    does: "show('top:36px;right:0;width:340px;height:40px;background:white')",
    undoes: 'hide()',
  },
  popover: {
    does: "const cover = show('inset:0;width:100%;height:100%;border:0;margin:0'); cover.popover = 'manual'; cover.showPopover()",
    undoes: 'hide()',
  },
  'backdrop-filter': { does: "show('inset:0;backdrop-filter:blur(9px)')", undoes: 'hide()' },
};

/** The page's own script, with `html`, `show` (a cover that pointers go through) and `hide` at hand. */
const inPage = ({ page }: Beside, script: string) =>
  page.evaluate((body) => {
    const html = document.documentElement;
    const hide = () => document.querySelector('#trick')?.remove();
    const show = (style: string) => {
      const cover = html.appendChild(document.createElement('div'));
      cover.id = 'trick';
      cover.style.cssText = `position:fixed;z-index:2147483647;pointer-events:none;${style}`;
      return cover;
    };
    new Function('html', 'show', 'hide', body)(html, show, hide);
  }, script);

for (const [name, { does, undoes }] of Object.entries(SEEN_THROUGH)) {
  test(`${name}: the press does nothing but say so`, async () => {
    const both = await besideAgain();
    await inPage(both, does);
    await both.page.waitForTimeout(1_200);
    await pressNow(both);
    await expect(both.panel.getByText(COVERED)).toBeAttached();
    await expectNothing(both);
    await inPage(both, undoes);
    await expectPressWorks(both);
  });
}

test('an overlay taken away 120 ms before the click: the press does nothing but say so', async () => {
  const both = await besideAgain();
  const [x, y] = await buttonIn(both);
  await inPage(both, SEEN_THROUGH['full pointer-events:none overlay']?.does ?? '');
  await both.page.waitForTimeout(1_200);
  await inPage(both, 'hide()');
  await both.page.waitForTimeout(120);
  await both.page.mouse.click(x, y);
  await expect(both.panel.getByText(COVERED)).toBeAttached();
  await expectNothing(both);
});

/** Tricks that take the click away from our control altogether. */
const TAKEN_AWAY: Record<string, { does: string; undoes: string }> = {
  'modal dialog': {
    does: "const dialog = html.appendChild(document.createElement('dialog')); dialog.id = 'trick'; dialog.showModal()",
    undoes: 'hide()',
  },
  inert: { does: 'html.inert = true', undoes: 'html.inert = false' },
  fullscreen: {
    does: "addEventListener('click', () => document.querySelector('main').requestFullscreen(), { once: true })",
    undoes: 'document.exitFullscreen()',
  },
};

for (const [name, { does, undoes }] of Object.entries(TAKEN_AWAY)) {
  test(`${name}: no press arrives`, async () => {
    const both = await beside();
    await inPage(both, does);
    if (name === 'fullscreen') {
      await both.page.mouse.click(500, 600);
      await expect.poll(() => both.page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    }
    await both.page.waitForTimeout(1_200);
    await pressNow(both);
    if (name === 'fullscreen') {
      await inPage(both, undoes);
      // On a busy machine the frame may have been brought anew by then, and folded: the one that is there counts.
      await expect(async () => {
        both.panel = await sidelight.panel(both.page);
        await opened(both);
        await expect(both.panel.getByRole('status', { name: 'Outbox' })).toBeVisible({ timeout: 2_000 });
      }).toPass();
      await expectNothing(both);
    } else {
      await expectNothing(both);
      await inPage(both, undoes);
    }
    await expectPressWorks(both);
    await both.page.close();
  });
}

for (const [name, does] of Object.entries({
  moved: "document.body.append(document.querySelector('sidelight-panel'))",
  removed: "const ours = document.querySelector('sidelight-panel'); ours.remove(); html.append(ours)",
})) {
  test(`${name}: the new frame counts no press before it was in sight`, async () => {
    const both = await beside();
    const box = await complete(both.panel).boundingBox();
    await inPage(both, does);
    const [x, y] = [(box?.x ?? 0) + 15, (box?.y ?? 0) + 15];
    // Whatever is pressed now cannot have been in sight for 800 ms.
    for (const end = Date.now() + 700; Date.now() < end; ) await both.page.mouse.click(x, y);
    await expect(async () => {
      const panel = await sidelight.panel(both.page);
      await expect(panel.getByRole('heading', { level: 1 })).toContainText('Halden', { timeout: 1_000 });
    }).toPass();
    const again = { page: both.page, panel: await sidelight.panel(both.page) };
    await expectNothing(again);
    await expectPressWorks(again);
    await both.page.close();
  });
}

test('in normal use nobody notices: a press counts as soon as the panel is at rest, on the next ticket too, and again at once', async () => {
  const both = await beside();
  await pressNow(both);
  await expect(undo(both.panel)).toHaveCount(1);
  await undo(both.panel).click();
  await expect(undo(both.panel)).toHaveCount(0);
  await both.page.evaluate(() => history.pushState({}, '', '/agent/tickets/41302'));
  await expect(both.panel.getByRole('heading', { level: 1 })).not.toContainText('Halden');
  const since = Date.now();
  await expect(complete(both.panel)).toBeEnabled();
  expect(Date.now() - since).toBeLessThan(2_500);
  await pressNow(both);
  await expect(undo(both.panel)).toHaveCount(1);
  await undo(both.panel).click();
  await expect(both.panel.getByText(COVERED)).toHaveCount(0);
  await both.page.close();
});

test('a browser that cannot tell asks for a second press, at another place, which names the account', async ({ standins }) => {
  const without = await launchChromium({ extensionDir: EXTENSION, standinPort: standins.port });
  await without.addInitScript(() => Reflect.deleteProperty(IntersectionObserverEntry.prototype, 'isVisible'));
  const firefoxLike = sidelightIn(without);
  await firefoxLike.loadSample();
  await firefoxLike.approve('acme.zendesk.com');
  const page = await firefoxLike.open(TICKET);
  const panel = await firefoxLike.panel(page);
  const question = panel.getByRole('alertdialog', { name: 'Confirm' });
  // What only opens a sheet writes nothing, and asks nothing.
  await panel.getByRole('button', { name: 'Outreach', exact: true }).click();
  await expect(panel.getByRole('region', { name: 'Outreach' })).toBeVisible();
  await expect(question).toHaveCount(0);
  await panel.getByRole('button', { name: 'Close outreach' }).click();
  const button = complete(panel);
  const name = (await button.getAttribute('aria-label')) ?? '';
  await button.click();
  await expect(question).toContainText(name);
  const yes = question.getByRole('button', { name: 'Yes, for Halden Optics GmbH' });
  const { x, y, width, height } = (await yes.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await question.getByRole('button', { name: 'No' }).click();
  await expect(question).toHaveCount(0);
  // A double click is one decision. Where the button will stand is known: looked for first, it is pressed too late on a busy machine.
  await button.click();
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(question).toBeVisible();
  await expect(undo(panel)).toHaveCount(0);
  await question.getByRole('button', { name: 'No' }).click();
  await expect(question).toHaveCount(0);
  await button.click();
  await question.waitFor();
  await panel.waitForTimeout(600);
  await yes.click();
  await expect(undo(panel)).toHaveCount(1);
  await without.close();
});

test('the browser’s own zoom is no trick', async () => {
  const both = await beside();
  for (const zoom of [0.67, 0.9, 1.1, 1.25, 1.5]) {
    await context.serviceWorkers()[0]?.evaluate(async (factor) => {
      const { tabs } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
      const all = await tabs.query({ url: 'https://acme.zendesk.com/*' });
      await Promise.all(all.map((tab) => tab.id !== undefined && tabs.setZoom(tab.id, factor)));
    }, zoom);
    await both.page.waitForTimeout(1_500);
    await complete(both.panel).focus();
    await both.page.keyboard.press('Enter');
    await expect(undo(both.panel), `at ${zoom}`).toHaveCount(1);
    await undo(both.panel).focus();
    await both.page.keyboard.press('Enter');
    await expect(undo(both.panel), `at ${zoom}`).toHaveCount(0);
  }
  await both.page.close();
});
