import { describe, expect, it } from 'vitest';
import type { Authorizer } from '../../../lib/connectors/connector';
import { zendesk } from '../../../lib/connectors/zendesk';
import { ok } from '../../../lib/domain/errors';
import { standinsForFile } from '../../standins/per-file';
import type { Standins } from '../../standins/server';
import { standinFetch } from '../standin-fetch';

let standins: Standins;
standinsForFile((started) => {
  standins = started;
});

const TICKET = 41233;
const WHERE = /^\/attachments\/token\//;
const LOG = Buffer.from('10:02 ERROR export failed');
const acme = () => standins.zendesk('acme');
const bearer = (more = {}): Authorizer => ({
  credentials: 'omit',
  headers: async () => ok({ Authorization: `Bearer ${acme().token()}`, ...more }),
});

/** Every question as it was put to the browser. */
const asked: { url: string; init: RequestInit }[] = [];
const watched: typeof fetch = (input, init = {}) => {
  asked.push({ url: String(input), init });
  return standinFetch(standins.port)(input, init);
};

/** The first file of the ticket's first message. */
async function fetched(signIn: 'oauth' | 'session' = 'oauth', auth: Authorizer | undefined = bearer()) {
  const ticket = acme()
    .tickets()
    .find(({ id }) => id === TICKET);
  if (ticket) ticket.messages[0].files = [{ name: 'console.log', type: 'text/plain', size: LOG.length, bytes: LOG }];
  const open = zendesk.open({ host: 'acme.zendesk.com', signIn }, { auth, fetch: watched });
  const parts = await open.ticketParts(String(TICKET));
  asked.length = standins.requests.length = 0;
  return open.ticketFile(String(TICKET), parts.ok ? (parts.value.files[0]?.id ?? '') : '');
}

const leads = (location: string) =>
  standins.faults.set({ host: 'acme.zendesk.com', path: WHERE, status: 302, body: '', headers: { location } });
const hosts = () => standins.requests.map(({ host }) => host);

describe('a file of a ticket', () => {
  it('comes from the vendor’s own host of files, which sees neither the sign-in nor a cookie', async () => {
    const file = await fetched();
    expect(file.ok && { ...file.value, bytes: Buffer.from(file.value.bytes) }).toEqual({ type: 'text/plain', bytes: LOG });
    expect(hosts()).toEqual(['acme.zendesk.com', 'acme.zendesk.com', 'p14.zdusercontent.com']);
    expect(standins.requests[1]?.headers.authorization).toMatch(/^Bearer /);
    expect(standins.requests[2]?.headers).not.toHaveProperty('authorization');
    expect(standins.requests[2]?.headers).not.toHaveProperty('cookie');
    expect(asked.at(-1)?.init).toMatchObject({ redirect: 'follow', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
  });

  it('is asked for without the browser’s session: its address opens it', async () => {
    expect((await fetched('session', { ...bearer(), credentials: 'include' })).ok).toBe(true);
    expect(asked.map(({ init }) => init.credentials)).toEqual(['include', 'omit']);
  });

  it.each([
    'https://evil.example/a.log',
    'https://zdusercontent.com.evil.example/a.log',
    'https://evilzdusercontent.com/a.log',
    'https://zdusercontent.com/a.log',
    'https://globex.zendesk.com/hc/en-us',
    'https://user@p14.zdusercontent.com/a.log',
    'https://p14.zdusercontent.com:8443/a.log',
  ])('is not read where it is led to %s', async (location) => {
    leads(location);
    const file = await fetched();
    expect(file).toMatchObject({ ok: false, error: { code: 'not_approved', message: expect.stringContaining('not its own') } });
    expect(JSON.stringify(file)).not.toContain(new URL(location).host);
  });

  it.each(['text/html; charset=utf-8', 'application/xhtml+xml', 'TEXT/HTML'])(
    'is none where a page comes instead, as to sign in: %s',
    async (type) => {
      standins.faults.set({ path: WHERE, status: 200, body: '<html>Sign in</html>', headers: { 'content-type': type } });
      expect(await fetched()).toMatchObject({ ok: false, error: { code: 'bad_input', message: expect.stringContaining('A page came') } });
    },
  );

  it('is not read on once it is larger than 20 MB', async () => {
    standins.faults.set({ path: /^\/attachment\//, status: 200, body: 'x'.repeat(20_000_001), headers: { 'content-type': 'text/plain' } });
    expect(await fetched()).toMatchObject({
      ok: false,
      error: { code: 'bad_input', message: expect.stringContaining('larger than 20 MB') },
    });
  });

  it('at another workspace’s address is not asked for at all', async () => {
    const comment = (url: string) => ({
      id: 1,
      author_id: 2,
      body: 'x',
      public: true,
      created_at: '2026-11-20T09:00:00Z',
      attachments: [{ id: 3, file_name: 'a.log', content_url: url }],
    });
    for (const url of ['https://globex.zendesk.com/hc/en-us', 'http://acme.zendesk.com/a', 'https://acme.zendesk.com@evil.example/']) {
      standins.faults.set({ path: /comments\.json/, status: 200, body: JSON.stringify({ comments: [comment(url)] }), times: 1 });
      const open = zendesk.open({ host: 'acme.zendesk.com', signIn: 'oauth' }, { auth: bearer(), fetch: watched });
      standins.requests.length = 0;
      expect(await open.ticketFile(String(TICKET), '3')).toMatchObject({ ok: false, error: { code: 'not_found' } });
      expect(standins.requests).toHaveLength(1);
    }
  });

  it('is not asked for with a sign-in that a redirect would carry along', async () => {
    const file = await fetched('oauth', bearer({ 'X-Api-Key': 'planted' }));
    expect(file).toMatchObject({ ok: false, error: { code: 'bug' } });
    expect(hosts()).toEqual(['acme.zendesk.com']);
  });
});
