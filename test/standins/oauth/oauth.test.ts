import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../ask';
import { browse } from '../browse';
import { type Standins, startStandins } from '../server';

let standins: Standins;
beforeAll(async () => {
  standins = await startStandins();
});
afterAll(() => standins.close());
afterEach(() => standins.reset());

const BACK = 'https://abcdefgh.chromiumapp.org/oauth';
const VERIFIER = 'a-verifier-of-at-least-forty-three-characters-0123';
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');
const asking = (more: Record<string, string> = {}) =>
  new URLSearchParams({
    response_type: 'code',
    client_id: 'key-1',
    redirect_uri: BACK,
    state: 's-1',
    scope: 'api refresh_token read write',
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
    ...more,
  });

const VENDORS = [
  {
    name: 'Salesforce',
    host: 'acme.my.salesforce.com',
    authorize: '/services/oauth2/authorize',
    token: '/services/oauth2/token',
    api: '/services/data/v66.0/limits',
  },
  {
    name: 'Zendesk',
    host: 'acme.zendesk.com',
    authorize: '/oauth/authorizations/new',
    token: '/oauth/tokens',
    api: '/api/v2/tickets/41207.json',
  },
];

describe.each(VENDORS)('$name', ({ name, host, authorize, token, api }) => {
  const grants = () => (name === 'Salesforce' ? standins.salesforce('acme') : standins.zendesk('acme')).oauth;
  const open = (more?: Record<string, string>) => ask(standins.port, host, `${authorize}?${asking(more)}`);
  const post = (form: Record<string, string>) =>
    name === 'Salesforce'
      ? ask(standins.port, host, token, {
          method: 'POST',
          body: new URLSearchParams(form).toString(),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        })
      : ask(standins.port, host, token, { method: 'POST', body: form });
  const call = async (access: string) => (await ask(standins.port, host, api, { headers: { authorization: `Bearer ${access}` } })).status;
  const codeOf = async () => {
    grants().settings.consent = 'allow';
    const { headers } = await open();
    return new URL(String(headers.location)).searchParams.get('code') ?? '';
  };
  const exchange = (code: string, more: Record<string, string> = {}) =>
    post({ grant_type: 'authorization_code', code, client_id: 'key-1', redirect_uri: BACK, code_verifier: VERIFIER, ...more });
  const refresh = (refresh_token: string) => post({ grant_type: 'refresh_token', refresh_token, client_id: 'key-1' });

  it('asks the person, and tells the application what they pressed', async () => {
    const page = await open();
    expect(page.text).toContain('>Allow</button>');
    const action = /action="([^"]+)"/.exec(page.text)?.[1]?.replaceAll('&#38;', '&') ?? '';
    const press = async (answer: string) => {
      const { status, headers } = await ask(standins.port, host, action, { method: 'POST', body: `answer=${answer}` });
      return [status, Object.fromEntries(new URL(String(headers.location)).searchParams)];
    };
    expect(await press('allow')).toEqual([302, { code: expect.any(String), state: 's-1' }]);
    expect(await press('deny')).toEqual([302, { error: 'access_denied', error_description: expect.any(String), state: 's-1' }]);
  });

  it('sends nobody to an address that is not registered', async () => {
    grants().settings.clients = { 'key-1': [BACK] };
    expect((await open()).status).toBe(200);
    const wrongs: Record<string, string>[] = [{ redirect_uri: 'https://evil.example/' }, { client_id: 'other' }];
    for (const wrong of wrongs) {
      const { status, headers } = await open(wrong);
      expect([status, headers.location]).toEqual([400, undefined]);
    }
    const plain = await open({ code_challenge_method: 'plain' });
    expect(String(plain.headers.location)).toContain('error=invalid_request');
  });

  it('gives tokens once, for the right verifier and address', async () => {
    const wrong = await exchange(await codeOf(), { code_verifier: 'another' });
    expect([wrong.status, wrong.body.error]).toEqual([400, 'invalid_grant']);
    expect((await exchange(await codeOf(), { redirect_uri: `${BACK}/x` })).status).toBe(400);
    expect((await exchange(await codeOf(), { client_id: 'other' })).status).toBeGreaterThanOrEqual(400);
    const code = await codeOf();
    const { status, body } = await exchange(code);
    expect(status).toBe(200);
    expect(body.token_type.toLowerCase()).toBe('bearer');
    expect(await call(body.access_token)).toBe(200);
    expect((await exchange(code)).body.error).toBe('invalid_grant');
  });

  it('refreshes, and the old refresh token is dead', async () => {
    const first = (await exchange(await codeOf())).body;
    grants().expireAccess();
    expect(await call(first.access_token)).toBe(401);
    const second = (await refresh(first.refresh_token)).body;
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(await call(second.access_token)).toBe(200);
    expect(await refresh(first.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    grants().revokeUser();
    expect([await call(second.access_token), (await refresh(second.refresh_token)).status]).toEqual([401, 400]);
  });
});

describe('Salesforce besides', () => {
  const HOST = 'acme.my.salesforce.com';
  const limits = async (bearer: string) => {
    const { status, body } = await ask(standins.port, HOST, '/services/data/v66.0/limits', {
      headers: { authorization: `Bearer ${bearer}` },
    });
    return status === 200 ? 200 : body[0].message;
  };

  it('says where the org lives, also when the person signed in at the common door', async () => {
    standins.salesforce('acme').oauth.settings.consent = 'allow';
    const { headers } = await ask(standins.port, 'login.salesforce.com', `/services/oauth2/authorize?${asking()}`);
    const code = new URL(String(headers.location)).searchParams.get('code') ?? '';
    const form = new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      client_id: 'key-1',
      redirect_uri: BACK,
      code_verifier: VERIFIER,
    });
    const { body } = await ask(standins.port, 'login.salesforce.com', '/services/oauth2/token', { method: 'POST', body: form.toString() });
    expect(body).toMatchObject({
      instance_url: `https://${HOST}`,
      token_type: 'Bearer',
      scope: expect.stringContaining('api'),
      issued_at: expect.stringMatching(/^\d{13}$/),
    });
    const me = await ask(standins.port, HOST, '/services/oauth2/userinfo', { headers: { authorization: `Bearer ${body.access_token}` } });
    expect(me.body).toMatchObject({ name: 'Robin Ashdown', organization_id: standins.salesforce('acme').id });
    expect(body.id).toBe(`https://${HOST}/id/${me.body.organization_id}/${me.body.user_id}`);
    const gone = await ask(standins.port, HOST, '/services/oauth2/revoke', { method: 'POST', body: `token=${body.refresh_token}` });
    expect([gone.status, await limits(body.access_token)]).toEqual([200, 'Session expired or invalid']);
  });

  it('lets the session of My Domain in, not that of Lightning', async () => {
    const cookie = async (host: string, path: string) =>
      /sid=([^;]+)/.exec(String((await ask(standins.port, host, path)).headers['set-cookie']))?.[1] ?? '';
    const own = await cookie(HOST, '/001');
    const lightning = await cookie('acme.lightning.force.com', '/lightning/page/home');
    expect([own.split('!')[0], own]).toEqual([lightning.split('!')[0], standins.salesforce('acme').sid()]);
    expect([await limits(own), await limits(lightning)]).toEqual([200, 'Session expired or invalid']);
  });

  it('tells an org that closes its API from a session that is over', async () => {
    const { settings, sid, token } = standins.salesforce('acme');
    const access = token();
    settings.accessControl = 'session';
    const closed = 'This session is not valid for use with the REST API';
    expect([await limits(sid()), await limits(access)]).toEqual([closed, 200]);
    settings.accessControl = 'all';
    expect(await limits(access)).toBe(closed);
    settings.accessControl = 'off';
    expect(await limits(token(undefined, 'openid'))).toBe(closed);
  });
});

it('a person presses Allow in a browser and arrives at the application', async () => {
  const { standins: own, page, close } = await browse();
  try {
    for (const { host, authorize } of VENDORS) {
      await page.goto(`https://${host}${authorize}?${asking()}`);
      await page.getByRole('button', { name: 'Allow' }).click();
      await page.waitForURL(/chromiumapp\.org/);
      const { origin, searchParams } = new URL(page.url());
      expect([origin, searchParams.get('state'), searchParams.get('code')?.length]).toEqual([
        new URL(BACK).origin,
        's-1',
        expect.any(Number),
      ]);
    }
    await page.goto('https://acme.my.salesforce.com/001');
    const cookies = await page.context().cookies('https://acme.my.salesforce.com');
    expect(cookies.find(({ name }) => name === 'sid')).toMatchObject({ value: own.salesforce('acme').sid(), httpOnly: true, secure: true });
  } finally {
    await close();
  }
});

it('a reset leaves nothing of what was written', async () => {
  const acme = standins.salesforce('acme');
  const before = acme.rows('Task').length;
  acme.insert('Task', { Subject: 'x' });
  standins.world.tickets.length = 0;
  standins.reset();
  expect(standins.salesforce('acme').rows('Task')).toHaveLength(before);
  expect(standins.zendesk('acme').tickets().length).toBeGreaterThan(5);
});
