import { violations } from './support/axe';
import {
  card,
  connect,
  connections,
  nobodySignedIn,
  press,
  pressTest,
  region,
  SALESFORCE,
  said,
  signIn,
  ZENDESK,
} from './support/connecting';
import { expect, test } from './support/fixtures';

/** A CSM connects the company's own systems. */
test.beforeEach(({ standins }) => nobodySignedIn(standins));

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

  test('a code is asked for with PKCE and a state of its own, for one address that names the org; two orgs stand side by side', async ({
    sidelight,
    standins,
  }) => {
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

    await test.step('two orgs stand side by side, each with its own sign-in', async () => {
      Object.assign(standins.salesforce('globex').oauth.settings, { consent: 'allow' });
      await region(page, 'Salesforce').getByRole('button', { name: 'Connect another Salesforce' }).click();
      await connect(page, 'Salesforce', 'globex.my.salesforce.com');
      standins.salesforce('globex').oauth.revokeUser();
      await pressTest(page, 'globex.my.salesforce.com');
      await expect(card(page, 'globex.my.salesforce.com')).toContainText('Signed out');
      await press(page, SALESFORCE, 'Test');
      await expect(card(page, SALESFORCE)).toContainText('Connected');
    });
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
});

// One page for all of it: to open it costs more than most of what is looked at.
test('what does not become a connection', async ({ sidelight, standins }) => {
  const page = await connections(sidelight);

  await test.step('a host that is no Salesforce, and a tenant of the other system', async () => {
    for (const host of ['evil.example', 'acme.zendesk.com', 'acme.my.salesforce.com.evil.example', '']) {
      await signIn(page, 'Salesforce', host);
      await expect(region(page, 'Salesforce').getByRole('alert')).toContainText('Type the host name of that system');
    }
    await expect(page.getByRole('article')).toHaveCount(0);
  });

  await test.step('denied consent: nothing is connected, nothing approved, and it says so', async () => {
    standins.salesforce('acme').oauth.settings.consent = 'deny';
    await signIn(page, 'Salesforce', SALESFORCE);
    await expect(region(page, 'Salesforce').getByRole('alert')).toContainText('Access was not allowed');
    await expect(card(page, SALESFORCE)).toHaveCount(0);
    await page.goto(page.url().replace('#/connections', '#/settings'));
    await expect(region(page, 'Workspaces')).toContainText('No workspace approved yet');
    await page.goto(page.url().replace('#/settings', '#/connections'));
  });

  await test.step('a window that is closed, and a client id that is unknown there', async () => {
    const acme = standins.salesforce('acme').oauth.settings;
    acme.consent = 'ask';
    const opened = sidelight.context.waitForEvent('page');
    await signIn(page, 'Salesforce', SALESFORCE);
    await (await opened).close();
    await expect(region(page, 'Salesforce').getByRole('alert')).toContainText('The sign-in window was closed');
    await expect(card(page, SALESFORCE)).toHaveCount(0);
  });

  await test.step('an answer with somebody else’s state, or from another tenant, is refused', async () => {
    standins.salesforce('acme').oauth.settings.consent = 'allow';
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
    standins.faults.clear();
  });

  await test.step('“This is not right” gives the sign-in back', async () => {
    await signIn(page, 'Salesforce', SALESFORCE);
    const before = standins.requests.length;
    await press(page, SALESFORCE, 'This is not right');
    await expect(card(page, SALESFORCE)).toHaveCount(0);
    await expect.poll(() => standins.requests.slice(before).filter(({ path }) => path === '/services/oauth2/revoke').length).toBe(1);
  });
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
