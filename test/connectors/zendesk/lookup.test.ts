import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { zendesk } from '../../../lib/connectors/zendesk';
import type { IsoInstant } from '../../../lib/domain/account';
import { type ErrorCode, ok } from '../../../lib/domain/errors';
import type { Ref } from '../../../lib/domain/place';
import { json, type LocalServer, localServer } from '../local-server';

const NOW = '2026-11-22T10:00:00.000Z' as IsoInstant;
const fixture = (name: string) => JSON.parse(readFileSync(new URL(`../../fixtures/zendesk/${name}.json`, import.meta.url), 'utf8'));
const ref = (kind: Ref['kind'], id: string): Ref => ({ kind, id, role: 'focus' });
const TICKET = ref('zendesk.ticket', '4711');
const USER = ref('zendesk.user', '380011');
const ORGANIZATION = ref('zendesk.organization', '360042');

let server: LocalServer;
beforeAll(async () => {
  server = await localServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
});

const lookup = (what: Ref) =>
  zendesk.open({ host: 'halden.zendesk.com', signIn: 'session' }, { fetch: server.fetch, now: () => NOW }).lookup(what);
const me = () => zendesk.open({ host: 'halden.zendesk.com', signIn: 'session' }, { fetch: server.fetch }).whoami();
/** Answers by path, 404 elsewhere. */
const serve = (bodies: Record<string, unknown>): RequestListener => {
  return (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const body = bodies[path];
    return body === undefined ? json({ error: 'RecordNotFound' }, 404)(request, response) : json(body)(request, response);
  };
};
const asked = () => server.seen.map(({ url }) => url);

describe('lookup', () => {
  const organization = { id: '360042', name: 'Halden Optics', externalId: 'ACC-0042', domains: ['halden.example', 'halden-lab.example'] };

  it('of a ticket is one question', async () => {
    server.answer(json(fixture('ticket')));
    expect(await lookup(TICKET)).toEqual({
      ok: true,
      value: {
        connectionId: 'zendesk:halden.zendesk.com',
        asOf: NOW,
        ticket: { id: '4711', subject: 'Scope drifts after firmware 3.2', status: 'open' },
        requester: { id: '380011', name: 'Ana Lopez', email: 'ana@halden.example', locale: 'es-MX', timeZone: 'America/Mexico_City' },
        organization,
      },
    });
    expect(asked()).toEqual(['/api/v2/tickets/4711.json?include=users,organizations']);
    expect(server.seen[0]?.init).toMatchObject({ credentials: 'include', redirect: 'error' });
    expect(server.seen[0]?.method).toBe('GET');
  });

  it('of a user and of an organization', async () => {
    server.answer(json(fixture('user')));
    expect(await lookup(USER)).toMatchObject({
      value: {
        requester: { id: '380011', email: 'ana@halden.example' },
        organization: { id: '360042', name: 'Halden Optics', externalId: undefined, domains: [] },
      },
    });
    server.answer(json(fixture('organization')));
    const found = await lookup(ORGANIZATION);
    expect(found).toMatchObject({ ok: true, value: { organization: { ...organization, domains: ['halden.example'] } } });
    expect(found).not.toHaveProperty('value.requester');
    expect(asked()).toEqual(['/api/v2/users/380011.json?include=organizations', '/api/v2/organizations/360042.json']);
  });

  it('asks for what was not sent along, or only in part', async () => {
    const { ticket } = fixture('ticket');
    const partial = { id: 360042, name: 'Halden Optics' };
    for (const answer of [{ ticket }, { ticket, users: [{ id: 380011, name: 'Ana' }], organizations: [partial] }]) {
      server.seen.length = 0;
      server.answer(
        serve({
          '/api/v2/tickets/4711.json': answer,
          '/api/v2/users/380011.json': fixture('user'),
          '/api/v2/organizations/360042.json': fixture('organization'),
        }),
      );
      expect(await lookup(TICKET)).toMatchObject({
        value: { requester: { email: 'ana@halden.example' }, organization: { externalId: 'ACC-0042' } },
      });
      expect(asked().slice(1)).toEqual(['/api/v2/users/380011.json?include=organizations', '/api/v2/organizations/360042.json']);
    }
  });

  it('does without objects it may not read', async () => {
    server.answer(serve({ '/api/v2/tickets/4711.json': { ticket: fixture('ticket').ticket } }));
    expect(await lookup(TICKET)).toEqual({
      ok: true,
      value: {
        connectionId: 'zendesk:halden.zendesk.com',
        asOf: NOW,
        ticket: { id: '4711', subject: 'Scope drifts after firmware 3.2', status: 'open' },
        requester: { id: '380011', name: undefined, email: undefined },
        organization: undefined,
      },
    });
  });

  it('fails when the second question fails for a time only', async () => {
    server.answer((request, response) => {
      const isTicket = request.url?.includes('/tickets/');
      return json(isTicket ? { ticket: fixture('ticket').ticket } : {}, isTicket ? 200 : 500)(request, response);
    });
    expect(await lookup(TICKET)).toMatchObject({ ok: false, error: { code: 'vendor_error' } });
  });

  it('of a ticket without requester and organization is one question', async () => {
    const { ticket } = fixture('ticket');
    server.answer(json({ ticket: { ...ticket, requester_id: null, organization_id: null, subject: null } }));
    expect(await lookup(TICKET)).toMatchObject({
      value: { ticket: { subject: undefined }, requester: undefined, organization: undefined },
    });
    expect(server.seen).toHaveLength(1);
  });

  it.each(['1/../../users/2', '', '0', '-1', '12?x=1', '12.json', ' 12', '1'.repeat(20), 'me'])('never puts %j into a path', async (id) => {
    expect(await lookup(ref('zendesk.ticket', id))).toMatchObject({ ok: false, error: { code: 'bad_input' } });
    expect(server.seen).toHaveLength(0);
  });

  it('asks nothing about other products', async () => {
    expect(await lookup(ref('gmail.thread', '12'))).toMatchObject({ ok: false, error: { code: 'bad_input' } });
    expect(server.seen).toHaveLength(0);
  });
});

describe('failures, each in its own words', () => {
  const sentences = new Set<string>();
  it.each<[string, RequestListener, ErrorCode, RegExp]>([
    ['401', json({ error: "Couldn't authenticate you" }, 401), 'auth_expired', /^Zendesk: sign in again in this browser\.$/],
    ['403', json({}, 403), 'forbidden', /^Your Zendesk role may not read this ticket\.$/],
    ['404', json({ error: 'RecordNotFound', description: 'Not found' }, 404), 'not_found', /^Zendesk has no such ticket/],
    ['429', json('', 429, { 'retry-after': '93' }), 'rate_limited', /^Zendesk asks us to slow down.*after \d?\d[:.]\d\d/],
    ['500', json({}, 500), 'vendor_error', /^Zendesk had an error of its own/],
    ['503 with a time', json({}, 503, { 'retry-after': '60' }), 'vendor_error', /^Zendesk is not available now.*after \d?\d[:.]\d\d/],
    [
      'HTML',
      (_q, r) => r.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
      'vendor_changed',
      /^Zendesk answered in a form.*not JSON/,
    ],
    ['a moved field', json({ ticket: { id: 4711 } }), 'vendor_changed', /^Zendesk answered in a form.*ticket\.requester_id/],
    ['another ticket', json({ ticket: { ...fixture('ticket').ticket, id: 4712 } }), 'vendor_changed', /ticket\.id/],
    ['a redirect', (_q, r) => r.writeHead(302, { location: '/access' }).end(), 'offline', /^Zendesk could not be reached/],
  ])('%s', async (_, handler, code, words) => {
    server.answer(handler);
    const result = await lookup(TICKET);
    if (result.ok) throw new Error('expected a failure');
    expect(result.error.code).toBe(code);
    expect(result.error.message).toMatch(words);
    expect(result.error.message).not.toMatch(/4711|halden/i);
    expect(sentences).not.toContain(result.error.message);
    sentences.add(result.error.message);
  });

  it('a session that is over answers 200 and a nobody', async () => {
    for (const user of [{ name: 'Anonymous user' }, { id: null, name: 'Anonymous user', email: 'invalid@example.com' }]) {
      server.answer(json({ user }));
      for (const what of [TICKET, USER, ORGANIZATION]) {
        expect(await lookup(what)).toMatchObject({ ok: false, error: { code: 'auth_expired', retryable: true } });
      }
    }
    server.answer(json({ ...fixture('user'), user: { ...fixture('user').user, name: 'Anonymous user' } }));
    expect((await lookup(USER)).ok).toBe(true);
  });

  it('a token that is answered by nobody’s name is renewed, once', async () => {
    let now = 'old';
    const auth = {
      credentials: 'omit' as const,
      headers: async () => ok({ Authorization: now }),
      renew: async () => {
        now = 'new';
        return ok({ Authorization: now });
      },
    };
    const asToken = () => zendesk.open({ host: 'halden.zendesk.com', signIn: 'oauth' }, { fetch: server.fetch, auth }).whoami();
    server.answer((request, response) =>
      json({ user: request.headers.authorization === 'new' ? { id: 7, name: 'Robin' } : { name: 'Anonymous user' } })(request, response),
    );
    expect(await asToken()).toMatchObject({ ok: true, value: { userId: '7' } });
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(['old', 'new']);
    now = 'old';
    server.seen.length = 0;
    server.answer(json({ user: { name: 'Anonymous user' } }));
    expect(await asToken()).toMatchObject({ ok: false, error: { code: 'auth_expired' } });
    expect(server.seen).toHaveLength(2);
  });

  it.each([{ suspended: true }, { active: false }])('whoever is there no more (%j) is nobody', async (gone) => {
    server.answer(json({ user: { id: 7, name: 'Robin', ...gone } }));
    expect(await me()).toMatchObject({ ok: false, error: { code: 'auth_expired', detail: 'inactive' } });
  });

  it('the token with which pages write comes along with who is signed in, and is not taken', async () => {
    server.answer(json({ user: { id: 7, name: 'Robin', role: 'agent', active: true, suspended: false, authenticity_token: 'planted' } }));
    const answer = await me();
    expect(answer).toMatchObject({ ok: true, value: { userId: '7' } });
    expect(JSON.stringify(answer)).not.toContain('planted');
    expect(server.seen.every(({ method, headers }) => method === 'GET' && !('x-csrf-token' in headers))).toBe(true);
  });

  it('names the kind of record that may not be read', async () => {
    server.answer(json({}, 403));
    expect(await lookup(USER)).toMatchObject({ error: { message: 'Your Zendesk role may not read this user.' } });
    expect(await lookup(ORGANIZATION)).toMatchObject({ error: { message: 'Your Zendesk role may not read this organization.' } });
  });

  it('tells a slow Zendesk from a missing one', async () => {
    server.answer(() => undefined);
    const limit = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    const slow = await lookup(TICKET);
    limit.mockRestore();
    expect(slow).toMatchObject({ error: { code: 'timeout', message: 'Zendesk did not answer in time. Try again.' } });
  });
});

describe('configuration', () => {
  it.each(['halden.zendesk.com', 'a1-b.zendesk.com'])('takes %s', (host) => {
    expect(zendesk.origins({ host, signIn: 'session' })).toEqual([`https://${host}`]);
    expect(zendesk.config.safeParse({ host, signIn: 'session' }).success).toBe(true);
  });
  it.each([
    'halden',
    'zendesk.com',
    'www.zendesk.com',
    'a.b.zendesk.com',
    'halden.zendesk.com.evil.example',
    'halden.zendesk.com/x',
    '-h.zendesk.com',
  ])('refuses %s', (host) => expect(zendesk.config.safeParse({ host, signIn: 'session' }).success).toBe(false));
});
