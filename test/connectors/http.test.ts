import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { type JsonRequest, requestJson } from '../../lib/connectors/http';
import type { ErrorCode } from '../../lib/domain/errors';
import { json, type LocalServer, localServer } from './local-server';

const ORIGIN = 'https://acme.zendesk.com';
const schema = z.looseObject({ ticket: z.looseObject({ id: z.number(), tags: z.array(z.string()).optional() }) });
type Answer = z.infer<typeof schema>;
/** Marks that no error message may repeat. */
const SECRET = ['secret-token', 'ana@acme.example', 'acme.zendesk.com', 'private words'];

let server: LocalServer;
beforeAll(async () => {
  server = await localServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
});
afterEach(() => vi.unstubAllGlobals());

const ask = (more: Partial<JsonRequest<Answer>> = {}) =>
  requestJson({
    url: `${ORIGIN}/api/v2/tickets/1.json?email=ana@acme.example`,
    origins: [ORIGIN],
    schema,
    auth: { credentials: 'omit', headers: async () => ({ ok: true, value: { Authorization: 'Bearer secret-token' } }) },
    fetch: server.fetch,
    ...more,
  });

async function failure(more: Partial<JsonRequest<Answer>> = {}): Promise<{ code: ErrorCode; message: string; retryAt?: string }> {
  const result = await ask(more);
  if (result.ok) throw new Error('expected a failure');
  for (const secret of SECRET) expect(result.error.message).not.toContain(secret);
  return result.error;
}

describe('a good answer', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'application/vnd.api+json', 'Application/JSON'])(
    'as %s',
    async (type) => {
      server.answer((_request, response) => response.writeHead(200, { 'content-type': type }).end('{"ticket":{"id":1,"unknown":"field"}}'));
      expect(await ask()).toEqual({ ok: true, value: { ticket: { id: 1, unknown: 'field' } } });
    },
  );

  it('in pieces that cut a letter in two', async () => {
    server.answer((_request, response) => {
      const bytes = Buffer.from('{"ticket":{"id":1,"subject":"Größe"}}');
      const cut = bytes.indexOf(Buffer.from('ö')) + 1;
      response.writeHead(200, { 'content-type': 'application/json' }).write(bytes.subarray(0, cut));
      setTimeout(() => response.end(bytes.subarray(cut)), 30);
    });
    expect(await ask()).toMatchObject({ ok: true, value: { ticket: { subject: 'Größe' } } });
  });

  it('is asked for without redirects, referrer, cache and, unless told so, cookies', async () => {
    server.answer(json({ ticket: { id: 1 } }));
    await ask();
    await ask({ auth: { credentials: 'include', headers: async () => ({ ok: true, value: {} }) } });
    const [first, second] = server.seen;
    expect(first?.init).toMatchObject({ redirect: 'error', referrerPolicy: 'no-referrer', cache: 'no-store', credentials: 'omit' });
    expect(second?.init).toMatchObject({ redirect: 'error', credentials: 'include' });
    expect(first?.headers).toMatchObject({ accept: 'application/json', authorization: 'Bearer secret-token' });
    expect(first?.headers).not.toHaveProperty('referer');
  });
});

describe('addresses outside the connection are not asked', () => {
  it.each([
    'http://acme.zendesk.com/api',
    'https://evil.zendesk.com/api',
    'https://acme.zendesk.com.evil.example/api',
    'https://acme.zendesk.com@evil.example/api',
    'https://user:pass@acme.zendesk.com/api',
    'https://acme.zendesk.com:8443/api',
    '//acme.zendesk.com/api',
    '/api/v2/tickets',
    'data:application/json,{}',
    '',
  ])('%j', async (url) => {
    expect((await failure({ url })).code).toBe('not_approved');
    expect(server.seen).toHaveLength(0);
  });
});

describe('statuses', () => {
  it.each<[number, ErrorCode]>([
    [401, 'auth_expired'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [410, 'not_found'],
    [408, 'timeout'],
    [409, 'conflict'],
    [429, 'rate_limited'],
    [500, 'vendor_error'],
    [502, 'vendor_error'],
    [503, 'vendor_error'],
    [400, 'vendor_changed'],
    [422, 'vendor_changed'],
  ])('%i → %s, whatever the body', async (status, code) => {
    for (const type of ['application/json', 'text/html']) {
      server.answer((_request, response) => response.writeHead(status, { 'content-type': type }).end('private words'));
      expect((await failure()).code).toBe(code);
    }
  });

  it.each<[string | undefined, number, number]>([
    ['93', 93, 93],
    ['0', 1, 1],
    ['99999999', 3600, 3600],
    ['soon', 60, 60],
    [undefined, 60, 60],
    ['-5', 1, 60],
    [new Date(Date.now() + 120_000).toUTCString(), 110, 121],
    [new Date(Date.now() - 120_000).toUTCString(), 1, 1],
  ])('Retry-After %j means %i to %i seconds', async (header, least, most) => {
    server.answer(json({}, 429, header === undefined ? {} : { 'retry-after': header }));
    const before = Date.now();
    const { retryAt = '' } = await failure();
    const after = Date.now();
    expect(retryAt).toBe(new Date(retryAt).toISOString());
    expect(Date.parse(retryAt)).toBeGreaterThanOrEqual(before + least * 1000);
    expect(Date.parse(retryAt)).toBeLessThanOrEqual(after + most * 1000);
  });

  it('a maintenance page may say when to come back, an ordinary failure does not', async () => {
    server.answer(json({}, 503, { 'retry-after': '30' }));
    expect((await failure()).retryAt).toBeDefined();
    server.answer(json({}, 500));
    expect((await failure()).retryAt).toBeUndefined();
  });
});

describe('answers in a form we do not know', () => {
  const raw = (body: string, type = 'application/json') =>
    server.answer((_request, response) => response.writeHead(200, { 'content-type': type }).end(body));

  it.each<[string, string, string | undefined, RegExp]>([
    ['a sign-in page', '<html>private words</html>', 'text/html', /not JSON/],
    ['JSON that says it is text', '{"ticket":{"id":1}}', 'text/plain', /not JSON/],
    ['something like JSON', '{"ticket":{"id":1}}', 'application/jsonp', /not JSON/],
    ['HTML that says it is JSON', '<html>private words</html>', 'application/json', /broken JSON/],
    ['nothing', '', 'application/json', /broken JSON/],
    ['half an object', '{"ticket":{"id":1,"subject":"private wor', 'application/json', /broken JSON/],
    ['a field of another type', '{"ticket":{"id":"ana@acme.example"}}', 'application/json', /\(ticket\.id\)/],
    ['a list item of another type', '{"ticket":{"id":1,"tags":["a",{"secret-token":1}]}}', 'application/json', /\(ticket\.tags\.1\)/],
    ['a missing field', '{}', 'application/json', /\(ticket\)/],
    ['another kind of thing', '[]', 'application/json', /\(whole answer\)/],
  ])('%s', async (_, body, type, where) => {
    raw(body, type);
    const error = await failure();
    expect(error.code).toBe('vendor_changed');
    expect(error.message).toMatch(where);
  });

  it('stops reading an oversized body in the middle, also when no length was announced', async () => {
    let sent = 0;
    server.answer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        if (response.destroyed || sent > 50_000_000) return void response.end();
        sent += 64_000;
        if (response.write('x'.repeat(64_000))) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    });
    const error = await failure({ maxBytes: 200_000 });
    expect(error).toMatchObject({ code: 'vendor_changed', message: expect.stringMatching(/too large/) });
    expect(sent).toBeLessThan(20_000_000);
  });

  it('reads a body of exactly the cap', async () => {
    const body = '{"ticket":{"id":1}}';
    raw(body);
    expect((await ask({ maxBytes: body.length })).ok).toBe(true);
    expect((await failure({ maxBytes: body.length - 1 })).code).toBe('vendor_changed');
  });
});

describe('broken connections', () => {
  it('a redirect is never followed', async () => {
    server.answer((request, response) => {
      if (request.url === '/elsewhere') json({ ticket: { id: 1 } })(request, response);
      else response.writeHead(307, { location: '/elsewhere' }).end();
    });
    const error = await failure();
    expect(error.code).toBe('offline');
    expect(error.message).toMatch(/signed in there/);
    expect(server.seen).toHaveLength(1);
  });

  it('a server that never answers', async () => {
    server.answer(() => undefined);
    expect((await failure({ timeoutMs: 60 })).code).toBe('timeout');
  });

  it('a body that never ends', async () => {
    server.answer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"ticket":');
    });
    expect((await failure({ timeoutMs: 60 })).code).toBe('timeout');
  });

  it('a body that drips', async () => {
    server.answer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => (response.destroyed ? clearInterval(timer) : response.write(' ')), 10);
    });
    const before = Date.now();
    expect((await failure({ timeoutMs: 100 })).code).toBe('timeout');
    expect(Date.now() - before).toBeLessThan(2_000);
  });

  it('a body that is cut off', async () => {
    server.answer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"ticket":{"id":1}}');
      setTimeout(() => response.destroy(), 20);
    });
    expect((await failure()).code).toBe('offline');
  });

  it('nobody there', async () => {
    const closed = await localServer();
    await closed.close();
    const error = await failure({ fetch: closed.fetch });
    expect(error).toMatchObject({ code: 'offline', message: expect.stringMatching(/could not be reached/) });
  });

  it('no network at all, as the browser knows', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const dead = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await failure({ fetch: dead })).toMatchObject({ code: 'offline', message: expect.stringMatching(/You are offline/) });
  });

  it('a question taken back by its caller', async () => {
    server.answer(() => undefined);
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 20);
    expect((await failure({ signal: abort.signal })).code).toBe('context_changed');
  });

  it('an error of our own is not blamed on the network', async () => {
    expect((await failure({ fetch: () => Promise.reject(new RangeError('private words')) })).code).toBe('bug');
  });
});

describe('a file', () => {
  const read = (more: Partial<JsonRequest<string | undefined>> = {}) =>
    requestJson({
      url: `${ORIGIN}/setup.json`,
      origins: [ORIGIN],
      schema: z.string().optional(),
      auth: { credentials: 'omit', headers: async () => ({ ok: true, value: {} }) },
      fetch: server.fetch,
      as: 'text',
      ...more,
    });

  it.each(['application/json', 'text/plain; charset=utf-8', 'application/octet-stream'])('as %s comes as it is', async (type) => {
    server.answer((_request, response) => response.writeHead(200, { 'content-type': type }).end('{"a": 1,  "a": 2}'));
    expect(await read()).toEqual({ ok: true, value: '{"a": 1,  "a": 2}' });
  });

  it('is none where a page came instead', async () => {
    server.answer((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'));
    expect(await read()).toMatchObject({ ok: false, error: { code: 'vendor_changed' } });
  });

  it('that did not change comes as nothing; unasked that is no answer', async () => {
    server.answer((_request, response) => response.writeHead(304).end());
    expect(await read({ headers: { 'If-None-Match': '"1"' } })).toEqual({ ok: true, value: undefined });
    expect(server.seen.at(-1)?.headers['if-none-match']).toBe('"1"');
    expect(await read()).toMatchObject({ ok: false });
  });
});
