import { contentWorld } from './support/content-world';
import { expect, type Sidelight, test } from './support/fixtures';
import { markPage, markPanel, record, type Shot } from './support/screencast';
import { visitsIn } from './support/visits';

type Visits = ReturnType<typeof visitsIn>;

/** Gone through in this order, again and again. */
const COMPANIES = ['halden', 'fenwick', 'brightwater', 'quillmark'];

const WITHOUT_COVER = `chrome.dom.openOrClosedShadowRoot(document.querySelector('sidelight-panel')).append(
  Object.assign(document.createElement('style'), { textContent: '.cover{display:none!important}' }))`;

/** Goes round between customers and says what was on screen, picture by picture. */
async function around(sidelight: Sidelight, visits: Visits, { bare = false } = {}) {
  const go = (visit: Visits[number] | undefined) => page.evaluate((to) => history.pushState({}, '', to), visit?.url ?? '');
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open(visits[0]?.url ?? '');
  const panel = await sidelight.panel(page);
  for (const visit of [...visits.slice(1), ...visits.slice(0, 1)]) {
    await go(visit);
    await expect(panel.getByRole('heading', { level: 1 })).toContainText(visit.name);
  }
  if (bare) await (await contentWorld(sidelight.context, page)).evaluate(WITHOUT_COVER);
  await markPage(
    page,
    visits.map(({ url }) => url),
  );
  await markPanel(
    panel,
    visits.map(({ name }) => name),
  );
  await page.bringToFront();
  return record(sidelight.context, page, async () => {
    for (let n = 1; n <= 60; n += 1) {
      const visit = visits[n % visits.length];
      await go(visit);
      // Most are left in a hurry. Every third stays until its customer is there, and no two of these in a row are of one customer.
      if (n % 3 === 0) await expect(panel.getByRole('heading', { level: 1 })).toContainText(visit?.name ?? 'no customer');
      await page.waitForTimeout(n % 3 === 0 ? 300 : 140 + (n % 5) * 30);
    }
  });
}

/**
 * The panel shows a customer whose page was left: that of the visit before, or of an earlier one. The one of the visit to come is
 * none of these: the address has changed already, and the page has not drawn since.
 */
const isLeft = ({ page, panel }: Shot) =>
  page !== undefined && panel !== undefined && panel !== page && panel !== (page + 1) % COMPANIES.length;

// Sixty visits, each drawn to its end, on a machine that does other things as well.
test.describe.configure({ timeout: 240_000 });

test('no frame that reached the screen shows a customer beside the page of another', async ({ sidelight, standins }) => {
  const shots = await around(sidelight, visitsIn(standins.world, COMPANIES));
  // Each customer was really on screen, beside its own page.
  for (const nth of COMPANIES.keys()) expect(shots.filter(({ page, panel }) => page === nth && panel === nth).length).toBeGreaterThan(2);
  expect(shots.filter(isLeft)).toEqual([]);
});

test('the recording would see such a frame: without the cover there are some', async ({ sidelight, standins }) => {
  const shots = await around(sidelight, visitsIn(standins.world, COMPANIES), { bare: true });
  expect(shots.filter(isLeft).length).toBeGreaterThan(0);
});
