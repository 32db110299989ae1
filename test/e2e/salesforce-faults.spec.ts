import type { Frame } from '@playwright/test';
import { expect, type Sidelight, test } from './support/fixtures';
import { connectLive, SALESFORCE } from './support/live';

/** What Salesforce answers about an account that is not in the book, and what the person must read. The last ends the sign-in. */
const FAULTS: [string, { status?: number; headers?: Record<string, string>; kind?: 'reset' | 'html'; delayMs?: number }, RegExp][] = [
  ['403', { status: 403 }, /profile may not/],
  ['404', { status: 404 }, /no such record/],
  ['500', { status: 500 }, /error of its own/],
  ['a broken connection', { kind: 'reset' }, /could not be reached/],
  ['no answer for longer than we wait', { delayMs: 60_000 }, /in time/],
  ['a web page instead of data', { kind: 'html' }, /form/],
  ['429', { status: 429, headers: { 'retry-after': '90' } }, /busy/],
];

const notice = (panel: Frame) => panel.getByRole('status', { name: 'Notice' });
const h1 = (panel: Frame) => panel.getByRole('heading', { level: 1 });

async function beside(sidelight: Sidelight, url: string) {
  const page = await sidelight.open(url);
  await page.waitForTimeout(800);
  if (!page.frames().some((frame) => frame.url().includes('/panel.html'))) await sidelight.toolbar(page);
  return { page, panel: await sidelight.panel(page) };
}

test('each failure of Salesforce is said as what it is, in every tab, and cured by trying again', async ({ sidelight, standins }) => {
  test.setTimeout(240_000);
  const org = standins.salesforce('acme');
  const me = org.rows('User')[0]?.Id;
  const teams = org.rows('AccountTeamMember').filter(({ UserId }) => UserId === me);
  const other = org
    .rows('Account')
    .find(
      ({ Id, CSM__c, OwnerId, Onboarding_Owner__c }) =>
        ![CSM__c, OwnerId, Onboarding_Owner__c].includes(me) && !teams.some(({ AccountId }) => AccountId === Id),
    );
  await connectLive(sidelight, standins, SALESFORCE);
  const url = `https://acme.lightning.force.com/lightning/r/Account/${other?.Id}/view`;
  const seen = new Set<string>();
  for (const [name, fault, words] of FAULTS) {
    standins.faults.clear();
    standins.faults.set({ host: SALESFORCE, path: /\/composite/, ...fault });
    const { page, panel } = await beside(sidelight, url);
    await expect(notice(panel), name).toContainText(words, { timeout: 45_000 });
    seen.add(await notice(panel).innerText());
    await page.close();
  }
  expect(seen.size).toBe(FAULTS.length);

  await test.step('a pause that it asks for is said in a tab opened meanwhile, and obeyed', async () => {
    standins.faults.clear();
    const asked = () => standins.requests.filter(({ path }) => path.includes('/composite')).length;
    const before = asked();
    const { page, panel } = await beside(sidelight, url);
    await expect(notice(panel)).toContainText(/busy/);
    expect(asked()).toBe(before);
    await page.close();
    await sidelight.context.serviceWorkers()[0]?.evaluate(async () => {
      const { session } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome.storage;
      await session.remove(Object.keys(await session.get(null)).filter((key) => /paused/.test(key)));
    });
    await sidelight.killWorker(await sidelight.desk('/today'));
  });

  await test.step('trying again asks again: the failure goes and the account stands there', async () => {
    standins.faults.set({ host: SALESFORCE, path: /\/composite/, status: 500 });
    const { page, panel } = await beside(sidelight, url);
    await expect(notice(panel)).toContainText(/error of its own/);
    standins.faults.clear();
    standins.faults.set({ host: SALESFORCE, path: /\/composite/, delayMs: 1_000 });
    await panel.evaluate(() => {
      const drawn = new Set<string>();
      Object.assign(globalThis, { drawn });
      const look = () => {
        drawn.add(document.querySelector('main')?.innerText ?? '');
        requestAnimationFrame(look);
      };
      look();
    });
    await notice(panel).getByRole('button', { name: 'Try again' }).click();
    await expect(h1(panel)).toContainText(String(other?.Name));
    await expect(notice(panel)).toHaveCount(0);
    // Not for one frame does it say that nobody fits, as if it had been answered.
    const drawn = await panel.evaluate(() => [...(globalThis as unknown as { drawn: Set<string> }).drawn]);
    expect(drawn.filter((text) => text.includes('No account matched') && !text.includes('error of its own'))).toEqual([]);
    expect(drawn.join()).toContain('Looking for the account');
    await page.close();
  });
});
