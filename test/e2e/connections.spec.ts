import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, type Sidelight, test } from './fixtures';

/** A CSM connects the company's own systems, is sometimes somebody else, is locked out, and leaves again. */
const SALESFORCE = 'acme.my.salesforce.com';
const ZENDESK = 'acme.zendesk.com';
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const card = (page: Page, host: string) => page.getByRole('article', { name: host });
const press = (page: Page, host: string, name: string) => card(page, host).getByRole('button', { name, exact: true }).click();

async function connections(sidelight: Sidelight): Promise<Page> {
  const page = await sidelight.desk('/connections');
  await expect(region(page, 'Zendesk')).toBeVisible();
  return page;
}

async function signIn(page: Page, system: string, host: string): Promise<void> {
  const form = region(page, system).getByRole('form');
  await form.getByLabel('Address', { exact: true }).fill(host);
  await form.getByLabel('Client id').fill('sidelight-client');
  await form.getByRole('button', { name: 'Connect', exact: true }).click();
}

async function connect(page: Page, system: string, host: string, writes = false): Promise<void> {
  if (writes) await region(page, system).getByRole('form').getByRole('checkbox').check();
  await signIn(page, system, host);
  await press(page, host, 'Confirm');
  await expect(card(page, host)).toContainText('Connected');
}

/** The refresh may have found out first, and then there is nothing to test any more. */
async function pressTest(page: Page, host: string): Promise<void> {
  const test = card(page, host).getByRole('button', { name: 'Test', exact: true });
  await test.click({ timeout: 3_000 }).catch(() => expect(test).toHaveCount(0));
}

const said = (page: Page) => page.locator('main > [role=status]').last();

test.beforeEach(({ standins }) => {
  for (const oauth of [standins.salesforce('acme').oauth, standins.zendesk('acme').oauth]) {
    oauth.revokeUser();
    Object.assign(oauth.settings, { consent: 'allow', expiresIn: 7200, rotate: true, clients: undefined });
  }
  Object.assign(standins.salesforce('acme').settings, { userId: undefined, accessControl: 'off' });
  standins.zendesk('acme').settings.role = 'agent';
});

test.describe('connecting', () => {
  test('Salesforce: the person allows it there, and says that it is them, in the right org', async ({ sidelight, standins }) => {
    standins.salesforce('acme').oauth.settings.consent = 'ask';
    const from = standins.requests.length;
    const page = await connections(sidelight);
    const opened = sidelight.context.waitForEvent('page');
    await signIn(page, 'Salesforce', SALESFORCE);
    const consent = await opened;
    await expect(consent.getByText('api refresh_token openid')).toBeVisible();
    await consent.getByRole('button', { name: 'Allow' }).click();
    const org = card(page, SALESFORCE);
    await expect(org).toContainText(/You are Robin Ashdown in .+\./);
    // Nothing is theirs before they say so: neither a workspace nor a question besides who they are.
    const asked = standins.requests.slice(from).filter(({ host, path }) => host === SALESFORCE && path.startsWith('/services/data'));
    expect(asked.every(({ path }) => path.includes('Organization'))).toBe(true);
    await press(page, SALESFORCE, 'Confirm');
    await expect(org).toContainText('Connected');
    await expect(org).toContainText('Robin Ashdown');
    await press(page, SALESFORCE, 'Test');
    await expect(said(page)).toHaveText('It works. You are Robin Ashdown there.');
    await page.goto(page.url().replace('#/connections', '#/settings'));
    await expect(region(page, 'Workspaces')).toContainText(SALESFORCE);
  });

  test('a code is asked for with PKCE and a state of its own, for one address that names the org', async ({ sidelight, standins }) => {
    const before = standins.requests.length;
    const page = await connections(sidelight);
    await region(page, 'Salesforce').getByLabel('Address', { exact: true }).fill(SALESFORCE);
    const redirect = await region(page, 'Salesforce').locator('code').textContent();
    expect(redirect).toMatch(/^https:\/\/[a-p]{32}\.chromiumapp\.org\/salesforce\/acme\.my\.salesforce\.com$/);
    await connect(page, 'Salesforce', SALESFORCE);
    const ours = standins.requests.slice(before);
    const authorize = ours.find(({ path }) => path.startsWith('/services/oauth2/authorize'));
    const question = new URL(authorize?.path ?? '', `https://${SALESFORCE}`).searchParams;
    const token = new URLSearchParams(ours.find(({ path }) => path.startsWith('/services/oauth2/token'))?.body);
    expect(question.get('code_challenge_method')).toBe('S256');
    expect(question.get('state')).toMatch(/^[\w-]{43}$/);
    expect([question.get('redirect_uri'), token.get('redirect_uri')]).toEqual([redirect, redirect]);
    expect(token.get('code_verifier')).toMatch(/^[\w-]{43}$/);
    expect(authorize?.path).not.toContain(token.get('code_verifier') ?? '');
  });

  test('Zendesk: reading first; writing is granted when it is turned on', async ({ sidelight, standins }) => {
    const before = standins.requests.length;
    const scopes = () =>
      standins.requests
        .slice(before)
        .filter(({ path }) => path.startsWith('/oauth/authorizations/new'))
        .map(({ path }) => new URL(path, `https://${ZENDESK}`).searchParams.get('scope'));
    const page = await connections(sidelight);
    await connect(page, 'Zendesk', ZENDESK);
    expect(scopes()).toEqual(['read']);
    const writes = card(page, ZENDESK).getByRole('switch', { name: 'Let Sidelight write there' });
    await expect(writes).not.toBeChecked();
    await writes.click();
    await expect(writes).toBeChecked();
    expect(scopes()).toEqual(['read', 'read write']);
    // The first sign-in of the same person is given back.
    await expect
      .poll(
        () =>
          standins.requests.slice(before).filter(({ method, path }) => method === 'DELETE' && path.includes('/oauth/tokens/current'))
            .length,
      )
      .toBe(1);
    await writes.click();
    await expect(said(page)).toHaveText(`Sidelight no longer writes to ${ZENDESK}.`);
  });

  test('Zendesk by API token: a wrong one is refused in words, a good one connects', async ({ sidelight }) => {
    const page = await connections(sidelight);
    const form = region(page, 'Zendesk').getByRole('form');
    await form.getByLabel('Address', { exact: true }).fill('https://acme.zendesk.com/agent/dashboard');
    await form.getByRole('radio', { name: 'API token' }).check();
    await form.getByLabel('Your e-mail address there').fill('robin@sidecar-software.example');
    await expect(form.getByLabel('API token', { exact: true }).last()).toHaveAttribute('type', 'password');
    await form.getByLabel('API token', { exact: true }).last().fill('planted-wrong-token');
    await form.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect(form.getByRole('alert')).toContainText('not accepted there');
    await expect(card(page, ZENDESK)).toHaveCount(0);
    await form.getByLabel('API token', { exact: true }).last().fill('standin-api-token');
    await form.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect(card(page, ZENDESK)).toContainText('You are Robin Ashdown');
    await press(page, ZENDESK, 'Confirm');
    await press(page, ZENDESK, 'Test');
    await expect(said(page)).toContainText('It works');
  });

  test('Zendesk by the browser’s session reads and cannot be told to write', async ({ sidelight }) => {
    await sidelight.open(`https://${ZENDESK}/agent/dashboard`);
    const page = await connections(sidelight);
    const form = region(page, 'Zendesk').getByRole('form');
    await expect(form.getByLabel('Address', { exact: true })).toHaveValue(ZENDESK);
    await form.getByRole('radio', { name: 'This browser’s own session' }).check();
    await expect(form.getByRole('checkbox')).toHaveCount(0);
    await form.getByRole('button', { name: 'Connect', exact: true }).click();
    await press(page, ZENDESK, 'Confirm');
    await expect(card(page, ZENDESK).getByRole('switch')).toBeDisabled();
  });

  test('two orgs stand side by side, each with its own sign-in', async ({ sidelight, standins }) => {
    Object.assign(standins.salesforce('globex').oauth.settings, { consent: 'allow' });
    const page = await connections(sidelight);
    await connect(page, 'Salesforce', SALESFORCE);
    await region(page, 'Salesforce').getByRole('button', { name: 'Connect another Salesforce' }).click();
    await connect(page, 'Salesforce', 'globex.my.salesforce.com');
    standins.salesforce('globex').oauth.revokeUser();
    await pressTest(page, 'globex.my.salesforce.com');
    await expect(card(page, 'globex.my.salesforce.com')).toContainText('Signed out');
    await press(page, SALESFORCE, 'Test');
    await expect(card(page, SALESFORCE)).toContainText('Connected');
  });
});

test.describe('what does not become a connection', () => {
  test('denied consent: nothing is connected, nothing approved, and it says so', async ({ sidelight, standins }) => {
    standins.salesforce('acme').oauth.settings.consent = 'deny';
    const page = await connections(sidelight);
    await signIn(page, 'Salesforce', SALESFORCE);
    await expect(region(page, 'Salesforce').getByRole('alert')).toContainText('Access was not allowed');
    await expect(card(page, SALESFORCE)).toHaveCount(0);
    await page.goto(page.url().replace('#/connections', '#/settings'));
    await expect(region(page, 'Workspaces')).toContainText('No workspace approved yet');
  });

  test('a window that is closed, and a client id that is unknown there', async ({ sidelight, standins }) => {
    const acme = standins.salesforce('acme').oauth.settings;
    acme.consent = 'ask';
    const page = await connections(sidelight);
    const opened = sidelight.context.waitForEvent('page');
    await signIn(page, 'Salesforce', SALESFORCE);
    await (await opened).close();
    await expect(region(page, 'Salesforce').getByRole('alert')).toContainText('The sign-in window was closed');
    await expect(card(page, SALESFORCE)).toHaveCount(0);
  });

  test('an answer with somebody else’s state, or from another tenant, is refused', async ({ sidelight, standins }) => {
    const page = await connections(sidelight);
    standins.faults.set({
      host: SALESFORCE,
      path: '/services/oauth2/token',
      body: JSON.stringify({ access_token: 'planted-access', token_type: 'Bearer', instance_url: 'https://evil.my.salesforce.com' }),
    });
    await signIn(page, 'Salesforce', SALESFORCE);
    await expect(region(page, 'Salesforce').getByRole('alert')).toContainText('did not come from the system you asked');
    const evil = (await region(page, 'Salesforce').locator('code').textContent()) ?? '';
    standins.faults.set({
      host: SALESFORCE,
      path: '/services/oauth2/authorize',
      status: 302,
      headers: { location: `${evil}?code=planted&state=x` },
      body: '-',
    });
    await signIn(page, 'Salesforce', SALESFORCE);
    await expect(region(page, 'Salesforce').getByRole('alert')).toContainText('did not come from the system you asked');
    await expect(card(page, SALESFORCE)).toHaveCount(0);
    expect(standins.requests.some(({ body }) => body.includes('planted'))).toBe(false);
  });

  test('"This is not right" gives the sign-in back', async ({ sidelight, standins }) => {
    const page = await connections(sidelight);
    await signIn(page, 'Salesforce', SALESFORCE);
    const before = standins.requests.length;
    await press(page, SALESFORCE, 'This is not right');
    await expect(card(page, SALESFORCE)).toHaveCount(0);
    await expect.poll(() => standins.requests.slice(before).filter(({ path }) => path === '/services/oauth2/revoke').length).toBe(1);
  });

  test('a host that is no Salesforce, and a tenant of the other system', async ({ sidelight }) => {
    const page = await connections(sidelight);
    for (const host of ['evil.example', 'acme.zendesk.com', 'acme.my.salesforce.com.evil.example', '']) {
      await signIn(page, 'Salesforce', host);
      await expect(region(page, 'Salesforce').getByRole('alert')).toContainText('Type the host name of that system');
    }
    await expect(page.getByRole('article')).toHaveCount(0);
  });
});

test.describe('a sign-in in the middle of work', () => {
  test('an access token that is over is renewed, and a rotated refresh token used once', async ({ sidelight, standins }) => {
    const { oauth } = standins.salesforce('acme');
    const page = await connections(sidelight);
    await connect(page, 'Salesforce', SALESFORCE);
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

  test('of somebody else is a new connection: asked about first, and the old one’s data goes', async ({ sidelight, standins }) => {
    const acme = standins.salesforce('acme');
    const page = await connections(sidelight);
    await connect(page, 'Salesforce', SALESFORCE);
    acme.oauth.revokeUser();
    await pressTest(page, SALESFORCE);
    const [, other] = acme.rows('User');
    acme.settings.userId = String(other?.Id);
    await press(page, SALESFORCE, 'Sign in again');
    const org = card(page, SALESFORCE);
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

  test('that the company’s API access control turns away is not renewed and not over', async ({ sidelight, standins }) => {
    const page = await connections(sidelight);
    await connect(page, 'Salesforce', SALESFORCE);
    standins.salesforce('acme').settings.accessControl = 'all';
    const before = standins.requests.length;
    await press(page, SALESFORCE, 'Test');
    const org = card(page, SALESFORCE);
    await expect(org.getByRole('alert')).toContainText(/administrator/i);
    await expect(org).toContainText('Connected');
    expect(standins.requests.slice(before).filter(({ path }) => path === '/services/oauth2/token')).toEqual([]);
    await expect(org.getByRole('button', { name: 'Sign in again' })).toHaveCount(0);
  });

  test('that is paused asks nothing, and goes on when told', async ({ sidelight, standins }) => {
    const page = await connections(sidelight);
    await connect(page, 'Salesforce', SALESFORCE);
    await press(page, SALESFORCE, 'Pause');
    const org = card(page, SALESFORCE);
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
});

test.describe('what is read', () => {
  test('fields are guessed by name, tried on an account before they are saved, and kept', async ({ sidelight, standins }) => {
    const acme = standins.salesforce('acme');
    const account = acme.rows('Account')[0] ?? {};
    const page = await connections(sidelight);
    await connect(page, 'Salesforce', SALESFORCE);
    const org = card(page, SALESFORCE);
    await org.getByText('Where fields come from').click();
    const arr = org.getByLabel('ARR', { exact: true });
    await expect(arr).not.toHaveValue('');
    await org.getByLabel('Try it on an account').fill('not an account');
    await org.getByRole('button', { name: 'Show' }).click();
    await expect(org.getByRole('alert')).toContainText('Paste the link or the id of an account');
    await org.getByLabel('Try it on an account').fill(`https://acme.lightning.force.com/lightning/r/Account/${account.Id}/view`);
    await org.getByRole('button', { name: 'Show' }).click();
    const shown = org.getByRole('status');
    await expect(shown).toContainText(String(account.Name));
    // Another choice is read at once.
    await arr.selectOption('');
    await expect(shown).toContainText(/ARR\s*empty/);
    await org.getByRole('button', { name: 'Save' }).click();
    await expect(said(page)).toContainText('read anew with these fields');
    await page.reload();
    await org.getByText('Where fields come from').click();
    await expect(arr).toHaveValue('');
  });

  test('where contacts have their role is offered until somebody says yes or no', async ({ sidelight }) => {
    const page = await connections(sidelight);
    await connect(page, 'Salesforce', SALESFORCE);
    const org = card(page, SALESFORCE);
    await expect(org.getByText('Salesforce seems to keep the role of a contact in “Role__c”.')).toBeVisible({ timeout: 20_000 });
    expect((await violations(page)).found).toEqual([]);
    await org.getByRole('button', { name: 'Read roles' }).click();
    await expect(said(page)).toContainText('read anew with these fields');
    await expect(org.getByRole('button', { name: 'Read roles' })).toHaveCount(0);
    await org.getByText('Where fields come from').click();
    await expect(org.getByLabel('Role of a contact')).toHaveValue('Contact.Role__c');
    await org.getByLabel('Role of a contact').selectOption('');
    await org.getByRole('button', { name: 'Save' }).click();
    await expect(said(page)).toContainText('read anew with these fields');
    await page.reload();
    await expect(org).toContainText('Connected');
    await page.waitForTimeout(1_500);
    await expect(org.getByRole('button', { name: 'Read roles' })).toHaveCount(0);
  });

  test('my book: every way in which the org names me, with its count, and a filter that is refused when it asks elsewhere', async ({
    sidelight,
  }) => {
    const page = await connections(sidelight);
    await connect(page, 'Salesforce', SALESFORCE);
    const org = card(page, SALESFORCE);
    await org.getByText('Which accounts are mine').click();
    const choices = org.getByRole('checkbox');
    await expect(org.getByText(/ = you: \d+/).first()).toBeVisible();
    expect(await choices.count()).toBeGreaterThan(1);
    await org.getByLabel('Only accounts for which').fill('Id IN (SELECT AccountId FROM Contact)');
    await org.getByRole('button', { name: 'Save' }).click();
    await expect(org.getByRole('alert')).toBeVisible();
    await org.getByLabel('Only accounts for which').fill("Type = 'Customer'");
    await choices.first().setChecked(true);
    await org.getByRole('button', { name: 'Save' }).click();
    await expect(said(page)).toContainText('Your book is read anew');
    await page.reload();
    await org.getByText('Which accounts are mine').click();
    await expect(org.getByLabel('Only accounts for which')).toHaveValue("Type = 'Customer'");
    await expect(choices.first()).toBeChecked();
    expect((await violations(page)).found).toEqual([]);
  });
});

test.describe('disconnecting', () => {
  const ended = (requests: { method: string; path: string }[]) =>
    requests.filter(
      ({ method, path }) => path === '/services/oauth2/revoke' || (method === 'DELETE' && path.includes('/oauth/tokens/current')),
    ).length;

  for (const [system, host] of [
    ['Salesforce', SALESFORCE],
    ['Zendesk', ZENDESK],
  ] as const) {
    test(`${system}: the sign-in ends there too, refresh token included`, async ({ sidelight, standins }) => {
      const page = await connections(sidelight);
      await connect(page, system, host, true);
      const before = standins.requests.length;
      await press(page, host, 'Disconnect');
      await press(page, host, 'Keep connected');
      await press(page, host, 'Disconnect');
      await press(page, host, 'Disconnect and erase');
      await expect(card(page, host)).toHaveCount(0);
      await expect(said(page)).toContainText('is disconnected, and what was read from it is erased');
      expect(ended(standins.requests.slice(before))).toBe(1);
    });
  }

  test('Zendesk lets no sign-in that may only read end itself: said, and forgotten here', async ({ sidelight, standins }) => {
    const page = await connections(sidelight);
    await connect(page, 'Zendesk', ZENDESK);
    await press(page, ZENDESK, 'Disconnect');
    await press(page, ZENDESK, 'Disconnect and erase');
    await expect(said(page)).toContainText('you can end it in your profile there');
    const before = standins.requests.length;
    await sidelight.killWorker(page);
    await page.reload();
    await page.waitForTimeout(2000);
    expect(ended(standins.requests.slice(before))).toBe(0);
  });

  test('while the system is away is told later, also by another worker', async ({ sidelight, standins }) => {
    const page = await connections(sidelight);
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

test('axe finds nothing on the page: forms, question, card, the press that ends it, light and dark', async ({ sidelight }) => {
  const page = await connections(sidelight);
  const clean = async (what: string) => {
    for (const theme of ['light', 'dark']) {
      await page.evaluate((value) => {
        document.documentElement.dataset.theme = value;
      }, theme);
      expect((await violations(page)).found, `${what}, ${theme}`).toEqual([]);
    }
  };
  await clean('forms');
  await region(page, 'Zendesk').getByRole('radio', { name: 'API token' }).check();
  await clean('token');
  await signIn(page, 'Salesforce', SALESFORCE);
  await expect(card(page, SALESFORCE)).toContainText('You are');
  await clean('question');
  await press(page, SALESFORCE, 'Confirm');
  await expect(card(page, SALESFORCE)).toContainText('Connected');
  await clean('card');
  await press(page, SALESFORCE, 'Disconnect');
  await clean('end');
});
