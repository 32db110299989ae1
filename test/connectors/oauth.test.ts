import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Ask, authorizeUrl, challengeOf, codeFrom, exchange, randomText, refresh, revoke } from '../../lib/connectors/oauth';
import { salesforceOAuth } from '../../lib/connectors/salesforce/oauth';
import { zendeskOAuth } from '../../lib/connectors/zendesk/oauth';
import { json, type LocalServer, localServer } from './local-server';

const HOST = 'acme.my.salesforce.com';
const ask: Ask = {
  host: HOST,
  clientId: '3MVG9.client',
  redirect: 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/salesforce/acme.my.salesforce.com',
  state: 'planted-state',
  verifier: 'planted-verifier',
};
/** What no error may repeat. */
const SECRETS = ['planted-state', 'planted-verifier', 'planted-code', 'planted-refresh', 'planted-access', 'planted words'];

let server: LocalServer;
beforeAll(async () => {
  server = await localServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
});

const bodyOf = (index = -1) => String(server.seen.at(index)?.init.body);
const good = { access_token: 'planted-access', token_type: 'Bearer', instance_url: `https://${HOST}` };
const noSecretIn = (value: unknown) => {
  for (const secret of SECRETS) expect(JSON.stringify(value)).not.toContain(secret);
};

describe('the question', () => {
  it('has 256 bits of state and of verifier, never the same twice', () => {
    const texts = Array.from({ length: 200 }, randomText);
    for (const text of texts) expect(text).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(new Set(texts).size).toBe(200);
  });

  it('tells the verifier only as its S256 challenge', async () => {
    const challenge = createHash('sha256').update(ask.verifier).digest('base64url');
    expect(await challengeOf(ask.verifier)).toBe(challenge);
    const url = new URL(await authorizeUrl(salesforceOAuth, ask, false));
    expect(url.origin + url.pathname).toBe(`https://${HOST}/services/oauth2/authorize`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'code',
      client_id: '3MVG9.client',
      redirect_uri: ask.redirect,
      scope: 'api refresh_token openid',
      state: ask.state,
      code_challenge: challenge,
      code_challenge_method: 'S256',
    });
    expect(url.href).not.toContain(ask.verifier);
  });

  it.each([
    [false, 'read'],
    [true, 'read write'],
  ])('asks Zendesk for no more than is needed (writes: %s)', async (writes, scope) => {
    const url = new URL(await authorizeUrl(zendeskOAuth, { ...ask, host: 'acme.zendesk.com' }, writes));
    expect(url.searchParams.get('scope')).toBe(scope);
  });
});

describe('the address that comes back', () => {
  const back = (more = '', state = ask.state) => `${ask.redirect}?code=planted-code&state=${state}${more}`;

  it('brings the code', () => {
    expect(codeFrom(back(), ask)).toEqual({ ok: true, value: 'planted-code' });
    expect(codeFrom(back(`&iss=https://${HOST}`), ask)).toEqual({ ok: true, value: 'planted-code' });
  });

  it.each<[string, string]>([
    ['another state', back('', 'other')],
    ['no state', `${ask.redirect}?code=planted-code`],
    ['two states', back(`&state=${ask.state}`)],
    ['two codes', back('&code=other')],
    ['no code', `${ask.redirect}?state=${ask.state}`],
    ['another tenant that names itself', back('&iss=https://evil.my.salesforce.com')],
    ['an issuer that is no address', back('&iss=acme')],
    ['the redirect of another tenant', back().replace('/acme.my', '/evil.my')],
    ['a longer path', back().replace('?', '/x?')],
    ['another extension', back().replace('abcdef', 'bbcdef')],
    ['http', back().replace('https:', 'http:')],
    ['a page of ours', 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/desk.html?code=planted-code&state=planted-state'],
    ['nothing', ''],
  ])('is refused with %s', (_what, address) => {
    const answer = codeFrom(address, ask);
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad_input' } });
    noSecretIn(answer);
  });

  it('tells denied consent from a wrong client, and repeats no words of the vendor', () => {
    const refused = (error: string) => codeFrom(`${ask.redirect}?error=${error}&error_description=planted+words&state=${ask.state}`, ask);
    expect(refused('access_denied')).toMatchObject({ error: { code: 'forbidden', detail: 'denied' } });
    expect(refused('invalid_scope')).toMatchObject({ error: { code: 'forbidden', detail: 'client' } });
    expect(refused('server_error')).toMatchObject({ error: { code: 'vendor_error', retryable: true } });
    for (const error of ['access_denied', 'invalid_scope', 'server_error', 'planted words']) noSecretIn(refused(error));
  });

  it('does not believe an error without our state', () => {
    expect(codeFrom(`${ask.redirect}?error=access_denied`, ask)).toMatchObject({ error: { code: 'bad_input' } });
  });
});

describe('tokens', () => {
  const io = () => ({ fetch: server.fetch, now: () => 1_000_000 });

  it('come for the code, the verifier and the very redirect, as Salesforce’s form', async () => {
    server.answer(json({ ...good, refresh_token: 'planted-refresh', scope: 'api', id: 'x' }));
    expect(await exchange(salesforceOAuth, ask, 'planted-code', io())).toEqual({
      ok: true,
      value: { access: 'planted-access', refresh: 'planted-refresh', scope: 'api' },
    });
    expect(server.seen[0]).toMatchObject({
      method: 'POST',
      url: '/services/oauth2/token',
      init: { credentials: 'omit', redirect: 'error' },
    });
    expect(Object.fromEntries(new URLSearchParams(bodyOf()))).toEqual({
      grant_type: 'authorization_code',
      code: 'planted-code',
      client_id: ask.clientId,
      redirect_uri: ask.redirect,
      code_verifier: ask.verifier,
    });
  });

  it('come as Zendesk’s JSON, and say until when', async () => {
    server.answer(json({ access_token: 'a', refresh_token: 'r', token_type: 'bearer', expires_in: 1800, scope: 'read' }));
    const answer = await exchange(zendeskOAuth, { ...ask, host: 'acme.zendesk.com' }, 'planted-code', io());
    expect(answer).toMatchObject({ ok: true, value: { access: 'a', refresh: 'r', expiresAt: 2_800_000 } });
    expect(JSON.parse(bodyOf())).toMatchObject({ grant_type: 'authorization_code', code_verifier: ask.verifier });
  });

  it.each([
    'https://evil.my.salesforce.com',
    'https://acme--sbx.sandbox.my.salesforce.com',
    'https://acme.my.salesforce.com.evil.example',
    'http://acme.my.salesforce.com',
    'https://acme.my.salesforce.com:444',
    'https://na1.salesforce.com',
    '',
    undefined,
  ])('of another tenant are refused (%s)', async (instance_url) => {
    server.answer(json({ ...good, instance_url }));
    const answer = await exchange(salesforceOAuth, ask, 'planted-code', io());
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad_input' } });
    noSecretIn(answer);
  });

  it('that are renewed keep the old refresh token only where no new one came', async () => {
    server.answer(json(good));
    expect(await refresh(salesforceOAuth, ask, 'old', io())).toMatchObject({ value: { refresh: 'old' } });
    server.answer(json({ ...good, refresh_token: 'new' }));
    expect(await refresh(salesforceOAuth, ask, 'old', io())).toMatchObject({ value: { refresh: 'new' } });
  });

  it.each<[string, number, object, object]>([
    ['revoked', 400, { error: 'invalid_grant' }, { code: 'auth_expired', detail: 'revoked' }],
    ['the client id is unknown', 400, { error: 'invalid_client_id' }, { code: 'forbidden', detail: 'client' }],
    ['the vendor is down', 503, {}, { code: 'vendor_error', retryable: true }],
    ['too often', 429, {}, { code: 'rate_limited', retryable: true }],
    ['a form we do not know', 200, { access_token: 7, token_type: 'Bearer' }, { code: 'vendor_changed' }],
    ['another kind of token', 200, { ...good, token_type: 'mac' }, { code: 'vendor_changed' }],
  ])('do not come: %s', async (_what, status, body, error) => {
    server.answer(json({ ...body, error_description: 'planted words' }, status));
    const answer = await refresh(salesforceOAuth, ask, 'planted-refresh', io());
    expect(answer).toMatchObject({ ok: false, error });
    expect(answer).not.toHaveProperty('error.unsure');
    noSecretIn(answer);
  });
});

describe('the end of a sign-in', () => {
  it('is told to Salesforce with the refresh token, and its empty page is an answer', async () => {
    server.answer((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(''));
    expect(await revoke(salesforceOAuth, HOST, { access: 'a', refresh: 'r' }, { fetch: server.fetch })).toMatchObject({ ok: true });
    expect(server.seen[0]).toMatchObject({ method: 'POST', url: '/services/oauth2/revoke' });
    expect(bodyOf()).toBe('token=r');
  });

  it('is told to Zendesk by the token itself', async () => {
    server.answer((_request, response) => response.writeHead(204).end());
    expect(await revoke(zendeskOAuth, 'acme.zendesk.com', { access: 'a' }, { fetch: server.fetch })).toMatchObject({ ok: true });
    expect(server.seen[0]).toMatchObject({ method: 'DELETE', url: '/api/v2/oauth/tokens/current.json' });
    expect(server.seen[0]?.headers.authorization).toBe('Bearer a');
  });

  it('that has come already is fine; one that did not get through is told again later', async () => {
    server.answer(json({ error: 'invalid_token' }, 400));
    expect(await revoke(salesforceOAuth, HOST, { access: 'a' }, { fetch: server.fetch })).toMatchObject({ ok: true });
    server.answer(json({}, 503));
    expect(await revoke(salesforceOAuth, HOST, { access: 'a' }, { fetch: server.fetch })).toMatchObject({ error: { retryable: true } });
  });
});
