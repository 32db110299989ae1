import { askUntilAnswered } from '../browser/ask-worker';
import { card, connect, connections, nobodySignedIn, press, pressTest, region, SALESFORCE, said, ZENDESK } from './support/connecting';
import { expect, test } from './support/fixtures';

/** A sign-in that lasts: renewed, revoked, somebody else's, paused, and ended. */
test.beforeEach(({ standins }) => nobodySignedIn(standins));

/** How many sign-ins the systems were told to end. */
const ended = (requests: { method: string; path: string }[]) =>
  requests.filter(
    ({ method, path }) => path === '/services/oauth2/revoke' || (method === 'DELETE' && path.includes('/oauth/tokens/current')),
  ).length;

test.describe('a sign-in in the middle of work', () => {
  // One sign-in for all of it: to make one costs more than most of what is looked at.
  test('is turned away, paused, renewed, and of somebody else', async ({ sidelight, standins }) => {
    test.slow();
    const page = await connections(sidelight);
    await connect(page, 'Salesforce', SALESFORCE);
    const org = card(page, SALESFORCE);

    await test.step('that the company’s API access control turns away is not renewed and not over', async () => {
      standins.salesforce('acme').settings.accessControl = 'all';
      const before = standins.requests.length;
      await press(page, SALESFORCE, 'Test');
      await expect(org.getByRole('alert')).toContainText(/administrator/i);
      await expect(org).toContainText('Connected');
      expect(standins.requests.slice(before).filter(({ path }) => path === '/services/oauth2/token')).toEqual([]);
      await expect(org.getByRole('button', { name: 'Sign in again' })).toHaveCount(0);
      standins.salesforce('acme').settings.accessControl = 'off';
    });

    await test.step('that is paused asks nothing, and goes on when told', async () => {
      await press(page, SALESFORCE, 'Pause');
      await expect(org).toContainText('Paused');
      await expect(org.getByRole('button', { name: 'Test' })).toHaveCount(0);
      const before = standins.requests.length;
      await page.reload();
      await page.waitForTimeout(1500);
      expect(standins.requests.slice(before).filter(({ host }) => host === SALESFORCE)).toEqual([]);
      await press(page, SALESFORCE, 'Resume');
      await press(page, SALESFORCE, 'Test');
      await expect(said(page)).toContainText('It works');
    });

    await test.step('an access token that is over is renewed, and a rotated refresh token used once', async () => {
      const { oauth } = standins.salesforce('acme');
      const before = standins.requests.length;
      const used = () =>
        standins.requests
          .slice(before)
          .filter(({ path }) => path === '/services/oauth2/token')
          .map(({ body }) => new URLSearchParams(body).get('refresh_token'));
      for (let times = 1; times <= 3; times += 1) {
        oauth.expireAccess();
        await press(page, SALESFORCE, 'Test');
        await expect.poll(() => used().length).toBe(times);
        await expect(said(page)).toContainText('It works');
        // The next one is the worker's that comes after: it finds the newest token, not its own memory.
        await sidelight.killWorker(page);
      }
      expect(new Set(used()).size).toBe(3);
    });

    await test.step('of somebody else is a new connection: asked about first, and the old one’s data goes', async () => {
      const acme = standins.salesforce('acme');
      acme.oauth.revokeUser();
      await pressTest(page, SALESFORCE);
      const [, other] = acme.rows('User');
      acme.settings.userId = String(other?.Id);
      await press(page, SALESFORCE, 'Sign in again');
      await expect(org).toContainText(`You are ${other?.Name}`);
      await expect(org).toContainText('Before, Robin Ashdown was signed in here');
      await press(page, SALESFORCE, 'This is not right');
      await expect(org).toContainText('Signed out');
      await press(page, SALESFORCE, 'Sign in again');
      await press(page, SALESFORCE, 'Confirm');
      await expect(org).toContainText('Connected');
      await expect(org).toContainText(String(other?.Name));
      await expect(org).not.toContainText('Robin Ashdown');
    });
  });

  test('that was revoked is over: it says so, erases what was read, and the same person comes back', async ({ sidelight, standins }) => {
    const page = await connections(sidelight);
    await connect(page, 'Salesforce', SALESFORCE);
    standins.salesforce('acme').oauth.revokeUser();
    await pressTest(page, SALESFORCE);
    const org = card(page, SALESFORCE);
    await expect(org).toContainText('Signed out');
    await expect(org).toContainText('You are signed out of Salesforce');
    await expect(org.getByRole('button', { name: 'Test' })).toHaveCount(0);
    await press(page, SALESFORCE, 'Sign in again');
    await expect(org).toContainText('Connected');
    await expect(org).not.toContainText('You are signed out of Salesforce');
  });

  test('that the system refuses is not shown as connected, and says so once; one that may only read cannot end itself, which is said, and it is forgotten here', async ({
    sidelight,
    standins,
  }) => {
    const page = await connections(sidelight);
    await connect(page, 'Zendesk', ZENDESK);

    await test.step('one that is refused', async () => {
      await expect(card(page, ZENDESK)).toContainText('Connected');
      standins.faults.set({ host: ZENDESK, path: '/api/v2/', status: 401 });
      await pressTest(page, ZENDESK);
      await expect(card(page, ZENDESK).getByRole('button', { name: 'Sign in again' })).toBeVisible();
      await expect(card(page, ZENDESK)).toContainText('Signed out');
      await expect(card(page, ZENDESK).getByText('Zendesk: sign in again under Connections.')).toHaveCount(1);
      standins.faults.clear();
      await press(page, ZENDESK, 'Test');
      await expect(card(page, ZENDESK)).toContainText('Connected');
      await expect(card(page, ZENDESK)).not.toContainText('sign in again');
    });

    await test.step('Zendesk lets no sign-in that may only read end itself: said, and forgotten here', async () => {
      await press(page, ZENDESK, 'Disconnect');
      await press(page, ZENDESK, 'Disconnect and erase');
      await expect(said(page)).toContainText('you can end it in your profile there');
      const before = standins.requests.length;
      await sidelight.killWorker(page);
      await page.reload();
      await page.waitForTimeout(2000);
      expect(ended(standins.requests.slice(before))).toBe(0);
    });
  });

  test('whose worker was stopped before it heard of its new token is over, and leaves a day to come back', async ({
    sidelight,
    standins,
  }) => {
    // A book is read, and a worker stopped in the middle is asked again until it answers.
    test.slow();
    const page = await connections(sidelight);
    await connect(page, 'Salesforce', SALESFORCE);
    const accounts = async () => (await askUntilAnswered<{ all: number }>(() => page, 'book.list', { query: '', offset: 0, limit: 1 })).all;
    await expect.poll(accounts, { timeout: 30_000 }).toBeGreaterThan(4);
    const all = await accounts();
    standins.faults.set({ path: '/services/oauth2/token', kind: 'late', delayMs: 5_000, times: 1 });
    standins.salesforce('acme').oauth.expireAccess();
    const before = standins.requests.length;
    await pressTest(page, SALESFORCE);
    await expect.poll(() => standins.requests.slice(before).filter(({ path }) => path === '/services/oauth2/token').length).toBe(1);
    await sidelight.killWorker(page);
    const org = card(page, SALESFORCE);
    await expect(async () => {
      if (await org.getByRole('button', { name: 'Test' }).isEnabled()) await pressTest(page, SALESFORCE);
      await expect(org).toContainText('Signed out', { timeout: 2_000 });
    }).toPass();
    await expect(org).toContainText('broke while it was being renewed');
    expect(await accounts()).toBe(all);
    await press(page, SALESFORCE, 'Sign in again');
    await expect(org).toContainText('Connected');
    await expect(org).not.toContainText('broke');
    expect(await accounts()).toBe(all);
  });
});

test.describe('disconnecting', () => {
  test('the sign-in ends there too, refresh token included; while the system is away it is told later', async ({ sidelight, standins }) => {
    const page = await connections(sidelight);
    for (const [system, host] of [
      ['Salesforce', SALESFORCE],
      ['Zendesk', ZENDESK],
    ] as const) {
      await test.step(`${system}: the sign-in ends there too, refresh token included`, async () => {
        await connect(page, system, host, true);
        const before = standins.requests.length;
        await press(page, host, 'Disconnect');
        await press(page, host, 'Keep connected');
        await press(page, host, 'Disconnect');
        await press(page, host, 'Disconnect and erase');
        await expect(card(page, host)).toHaveCount(0);
        await expect(said(page)).toContainText(`${host} is disconnected, and what was read from it is erased`);
        expect(ended(standins.requests.slice(before))).toBe(1);
      });
    }

    await test.step('while the system is away is told later, also by another worker', async () => {
      await connect(page, 'Salesforce', SALESFORCE);
      standins.faults.set({ host: SALESFORCE, path: '/services/oauth2/revoke', kind: 'reset' });
      await press(page, SALESFORCE, 'Disconnect');
      await press(page, SALESFORCE, 'Disconnect and erase');
      await expect(said(page)).toContainText('could not be told yet');
      await expect(card(page, SALESFORCE)).toHaveCount(0);
      standins.faults.clear();
      const before = standins.requests.length;
      await sidelight.killWorker(page);
      await page.reload();
      await expect.poll(() => ended(standins.requests.slice(before)), { timeout: 10_000 }).toBe(1);
    });
  });
});

test('no token stands in any storage that a page’s process could read, in a log, or in what is shown', async ({ sidelight, standins }) => {
  standins.zendesk('acme').settings.apiTokens.push('planted-api-token');
  const lines: string[] = [];
  sidelight.context.on('console', (line) => lines.push(line.text()));
  for (const worker of sidelight.context.serviceWorkers()) worker.on('console', (line) => lines.push(line.text()));
  const page = await connections(sidelight);
  await connect(page, 'Salesforce', SALESFORCE);
  const form = region(page, 'Zendesk').getByRole('form');
  await form.getByLabel('Address', { exact: true }).fill(ZENDESK);
  await form.getByRole('radio', { name: 'API token' }).check();
  await form.getByLabel('Your e-mail address there').fill('robin@sidecar-software.example');
  await form.getByLabel('API token', { exact: true }).last().fill('planted-api-token');
  await form.getByRole('button', { name: 'Connect', exact: true }).click();
  await press(page, ZENDESK, 'Confirm');
  // Everything that can go wrong does.
  standins.salesforce('acme').oauth.expireAccess();
  standins.faults.set({ path: '/services/oauth2/token', status: 500, body: '{}' });
  await pressTest(page, SALESFORCE);
  standins.faults.clear();
  standins.salesforce('acme').oauth.revokeUser();
  await pressTest(page, SALESFORCE);
  standins.zendesk('acme').settings.apiTokens.splice(0);
  await pressTest(page, ZENDESK);
  await expect(card(page, ZENDESK)).toContainText('Signed out');
  standins.zendesk('acme').settings.apiTokens.push('standin-api-token');
  const secrets = new Set(['planted-api-token', btoa('robin@sidecar-software.example/token:planted-api-token')]);
  for (const { headers, body, path } of standins.requests) {
    const form = new URLSearchParams(body);
    for (const name of ['code', 'code_verifier', 'refresh_token', 'token']) if (form.get(name)) secrets.add(form.get(name) ?? '');
    const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
    if (bearer) secrets.add(bearer);
    const state = path.includes('authorize') && new URL(path, 'https://x').searchParams.get('state');
    if (state) secrets.add(state);
  }
  expect(secrets.size).toBeGreaterThan(6);
  const stored = await page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'sync', { get(all: null): Promise<object> }> } })
      .chrome;
    return JSON.stringify([await storage.local.get(null), await storage.sync.get(null), Object.entries(localStorage), document.cookie]);
  });
  const shown = await page.evaluate(() => document.documentElement.outerHTML);
  expect(lines.length).toBeGreaterThan(0);
  for (const secret of secrets) {
    expect(stored, secret).not.toContain(secret);
    expect(shown, secret).not.toContain(secret);
    expect(lines.join('\n'), secret).not.toContain(secret);
  }
});
