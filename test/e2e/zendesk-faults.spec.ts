import { expect, test } from './support/fixtures';

/** What the vendor answers, and what the person must read. Each is shown as what it is. */
const FAULTS: [string, { status?: number; headers?: Record<string, string>; kind?: 'reset' | 'html'; delayMs?: number }, RegExp][] = [
  ['401', { status: 401 }, /[Ss]ign/],
  ['403', { status: 403 }, /role/],
  ['404', { status: 404 }, /no such ticket/],
  ['429', { status: 429, headers: { 'retry-after': '90' } }, /slow/i],
  ['500', { status: 500 }, /error of its own/],
  ['a broken connection', { kind: 'reset' }, /reach|connection/i],
  ['no answer for longer than we wait', { delayMs: 30_000 }, /in time/],
  ['a web page instead of data', { kind: 'html' }, /form/],
];

test('each failure of Zendesk is said as what it is, and cured by trying again', async ({ sidelight, standins }) => {
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const seen = new Set<string>();
  for (const [name, fault, words] of FAULTS) {
    standins.faults.clear();
    standins.faults.set({ host: 'acme.zendesk.com', path: '/api/v2/', ...fault });
    const page = await sidelight.open('https://acme.zendesk.com/agent/tickets/41294');
    await page.waitForTimeout(800);
    if (!page.frames().some((frame) => frame.url().includes('/panel.html'))) await sidelight.toolbar(page);
    const panel = await sidelight.panel(page);
    const notice = panel.getByRole('status', { name: 'Notice' });
    await expect(notice, name).toContainText(words, { timeout: 20_000 });
    seen.add(await notice.innerText());
    if (name === '429') {
      // The pause is obeyed: nobody asks again before its end, so the rest of the list needs a worker that knows of none.
      await sidelight.context
        .serviceWorkers()[0]
        ?.evaluate(() =>
          (
            globalThis as unknown as { chrome: { storage: { session: { remove(key: string): Promise<void> } } } }
          ).chrome.storage.session.remove('paused:https://acme.zendesk.com'),
        );
      await sidelight.killWorker(page);
    }
    await page.close();
  }
  expect(seen.size).toBe(FAULTS.length);
  standins.faults.clear();
  const page = await sidelight.open('https://acme.zendesk.com/agent/tickets/41294');
  await expect((await sidelight.panel(page)).getByRole('heading', { level: 1 })).toContainText('Marlowe');
});

test('a pause that Zendesk asks for is obeyed', async ({ sidelight, standins }) => {
  await sidelight.approve('acme.zendesk.com');
  standins.faults.set({ host: 'acme.zendesk.com', path: '/api/v2/', status: 429, headers: { 'retry-after': '90' } });
  const asked = () => standins.requests.filter((request) => request.path.startsWith('/api/v2/tickets/41294')).length;
  const before = asked();
  const page = await sidelight.open('https://acme.zendesk.com/agent/tickets/41294');
  await page.waitForTimeout(1500);
  const once = asked();
  expect(once).toBeGreaterThan(before);
  await page.reload();
  await page.waitForTimeout(2500);
  expect(asked()).toBe(once);
});

test('an organization that Zendesk does not know is offered to nobody’s book', async ({ sidelight }) => {
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open('https://acme.zendesk.com/agent/organizations/99999999');
  await sidelight.toolbar(page);
  const panel = await sidelight.panel(page);
  await expect(panel.getByRole('status', { name: 'Notice' })).toContainText('no such organization');
  await expect(panel.getByRole('combobox', { name: 'Find an account' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Add to my book' })).toHaveCount(0);
});
