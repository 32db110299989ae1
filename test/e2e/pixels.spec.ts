import { contentWorld } from './content-world';
import { expect, type Sidelight, test } from './fixtures';
import { markPage, markPanel, record } from './screencast';
import { visitsIn } from './visits';

type Visits = ReturnType<typeof visitsIn>;

const WITHOUT_COVER = `chrome.dom.openOrClosedShadowRoot(document.querySelector('sidelight-panel')).append(
  Object.assign(document.createElement('style'), { textContent: '.cover{display:none!important}' }))`;

/** Goes to and fro between two customers and says what was on screen, frame by frame. */
async function toAndFro(sidelight: Sidelight, visits: Visits, { bare = false } = {}) {
  const [red, blue] = visits;
  if (!red || !blue) throw new Error('two visits are needed');
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open(red.url);
  const panel = await sidelight.panel(page);
  for (const { url, name } of [blue, red]) {
    await page.evaluate((to) => history.pushState({}, '', to), url);
    await expect(panel.getByRole('heading', { level: 1 })).toContainText(name);
    await page.waitForTimeout(1500);
  }
  if (bare) await (await contentWorld(sidelight.context, page)).evaluate(WITHOUT_COVER);
  await markPage(page, new URL(red.url).pathname);
  await markPanel(panel, red.name, blue.name);
  await page.bringToFront();
  return record(sidelight.context, page, async () => {
    for (let n = 0; n < 60; n += 1) {
      await page.evaluate((to) => history.pushState({}, '', to), n % 2 ? red.url : blue.url);
      await page.waitForTimeout(140 + (n % 5) * 30);
    }
  });
}

const wrong = (frames: string[]) => frames.filter((colours) => colours === 'RB' || colours === 'BR');

test('no frame that reached the screen shows one customer beside the page of another', async ({ sidelight, standins }) => {
  const frames = await toAndFro(sidelight, visitsIn(standins.world, ['halden', 'fenwick']));
  // Both customers were really on screen, each beside its own page.
  expect(frames.filter((colours) => colours === 'RR').length).toBeGreaterThan(5);
  expect(frames.filter((colours) => colours === 'BB').length).toBeGreaterThan(5);
  expect(wrong(frames)).toEqual([]);
});

test('the recording would see such a frame: without the cover there are some', async ({ sidelight, standins }) => {
  const frames = await toAndFro(sidelight, visitsIn(standins.world, ['halden', 'fenwick']), { bare: true });
  expect(wrong(frames).length).toBeGreaterThan(0);
});
