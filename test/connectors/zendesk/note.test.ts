import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Authorizer } from '../../../lib/connectors/connector';
import { zendesk } from '../../../lib/connectors/zendesk';
import { noteText } from '../../../lib/connectors/zendesk/note-text';
import type { IsoInstant } from '../../../lib/domain/account';
import { ok } from '../../../lib/domain/errors';
import type { Operation } from '../../../lib/domain/outbox/operation';
import { type Standins, startStandins } from '../../standins/server';
import { standinFetch } from '../standin-fetch';
import { log } from './notes';

const HOST = 'acme.zendesk.com';
const TICKET = 41207;
const PUT = { method: 'PUT', path: `/api/v2/tickets/${TICKET}.json` };
/** Later than any try of ours. */
const NEVER = '2020-01-01T00:00:00.000Z' as IsoInstant;

let standins: Standins;
beforeAll(async () => {
  standins = await startStandins();
});
afterAll(() => standins.close());
beforeEach(() => {
  vi.useRealTimers();
  standins.faults.clear();
  standins.hits.length = 0;
  standins.requests.length = 0;
  standins.settings.zendeskCallsLeft = 700;
  Object.assign(acme().settings, { role: 'agent', pageMax: 100, updatesPerTicket: 500, closedTickets: [] });
});

const acme = () => standins.zendesk('acme');
const me = () => acme().users()[0]?.id ?? 0;
const bearer = (token: string): Authorizer => ({ credentials: 'omit', headers: async () => ok({ Authorization: `Bearer ${token}` }) });
const open = (auth: Authorizer = bearer(acme().token()), signIn: 'oauth' | 'token' | 'session' = 'oauth') =>
  zendesk.open({ host: HOST, signIn }, { auth, fetch: standinFetch(standins.port) });
const unique = () => log({ subject: `Call ${Math.random()}` });
const notes = () => standins.hits.filter(({ object }) => object === 'comment');
const puts = () => standins.requests.filter(({ method }) => method === 'PUT');
const since = () => new Date().toISOString() as IsoInstant;

async function asked<T>(work: () => Promise<T>): Promise<[T, string[]]> {
  standins.requests.length = 0;
  const value = await work();
  return [value, standins.requests.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)];
}

/** My ticket for a moment: what a light agent writes there becomes public. */
async function asRequester<T>(work: () => Promise<T>): Promise<T> {
  const ticket = acme()
    .tickets()
    .find(({ id }) => id === TICKET);
  if (!ticket) throw new Error('no ticket');
  const before = ticket.requester;
  ticket.requester = { id: me(), name: 'Robin', email: 'robin@sidecar-software.example' };
  return work().finally(() => {
    ticket.requester = before;
  });
}

describe('a touchpoint on a ticket', () => {
  it('is a private note: who I am and who asked are read first', async () => {
    const operation = unique();
    const [written, requests] = await asked(() => open().write(operation, 'key'));
    expect(written).toEqual({ ok: true, value: { id: notes()[0]?.id, as: 'note', link: `https://${HOST}/agent/tickets/${TICKET}` } });
    expect(requests.toSorted()).toEqual(['GET /api/v2/tickets/41207.json', 'GET /api/v2/users/me.json', 'PUT /api/v2/tickets/41207.json']);
    expect(requests.at(-1)).toMatch(/^PUT/);
    expect(JSON.parse(puts()[0]?.body ?? '')).toMatchObject({ ticket: { comment: { body: noteText(operation), public: false } } });
    expect(puts()[0]?.headers).not.toHaveProperty('x-csrf-token');
    expect(notes()).toMatchObject([{ by: String(me()), fields: { ticket_id: TICKET, public: false, body: noteText(operation) } }]);
  });

  it('is taken from a token and from OAuth, never from the browser’s session', async () => {
    const exactness = (signIn: 'oauth' | 'token' | 'session') => open(undefined, signIn).exactness(unique());
    expect([exactness('oauth'), exactness('token'), exactness('session')]).toEqual(['findable', 'findable', undefined]);
    const session: Authorizer = { credentials: 'include', headers: async () => ok({ cookie: '_zendesk_session=standin-session' }) };
    const [refused, requests] = await asked(() => open(session, 'session').write(unique(), 'key'));
    expect([refused, requests]).toMatchObject([{ ok: false, error: { code: 'bad_input' } }, []]);
  });

  it.each<Operation>([
    { ...log(), anchor: undefined },
    log({}, '0015g00000XyZabAAB'),
    log({}, '1/../../users/1'),
    { kind: 'touchpoint.change', touchId: 't', touch: log().touch, anchor: log().anchor },
    { kind: 'touchpoint.delete', touchId: 't', anchor: log().anchor },
    { kind: 'step.create', touchId: 't', step: { text: 'x', due: '2026-03-27' as never }, anchor: log().anchor },
    { kind: 'task.reopen', taskId: 't', targetId: '1' },
  ])('is all that a ticket takes: %j', async (operation) => {
    expect(open().exactness(operation)).toBeUndefined();
    const [refused, requests] = await asked(() => open().write(operation, 'key'));
    expect([refused, requests]).toMatchObject([{ ok: false, error: { code: 'bad_input' } }, []]);
  });
});

describe('a note that could become public is not sent', () => {
  it('on a ticket of my own, whatever my role', async () => {
    for (const role of ['agent', 'admin', 'light-agent'] as const) {
      acme().settings.role = role;
      const refused = await asRequester(() => open().write(unique(), 'key'));
      expect(refused).toMatchObject({
        ok: false,
        error: { code: 'forbidden', retryable: false, message: expect.stringMatching(/your own request/) },
      });
    }
    expect(puts()).toEqual([]);
  });

  it('by a customer', async () => {
    acme().settings.role = 'end-user';
    expect(await open().write(unique(), 'key')).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(puts()).toEqual([]);
  });

  it('but a light agent’s on a customer’s ticket stays private', async () => {
    acme().settings.role = 'light-agent';
    expect(await open().write(unique(), 'key')).toMatchObject({ ok: true, value: { as: 'note' } });
    expect(notes()).toMatchObject([{ fields: { public: false } }]);
  });

  it('and one that became public all the same says so', async () => {
    acme().settings.role = 'light-agent';
    const operation = unique();
    const start = since();
    // The requester changes between our question and our note.
    const fetch = standinFetch(standins.port);
    const swapped: typeof globalThis.fetch = (input, init) =>
      init?.method === 'PUT' ? asRequester(() => fetch(input, init)) : fetch(input, init);
    const connection = zendesk.open({ host: HOST, signIn: 'oauth' }, { auth: bearer(acme().token()), fetch: swapped });
    const written = await connection.write(operation, 'key');
    expect(written).toMatchObject({ ok: true, value: { becamePublic: true } });
    expect(await connection.find(operation, start, [])).toEqual(written);
  });
});

describe('refusals say what to do', () => {
  const write = async (auth?: Authorizer) => {
    const answer = await open(auth).write(unique(), 'key');
    if (answer.ok) throw new Error('was written');
    return answer.error;
  };

  it('a closed ticket, known before', async () => {
    acme().settings.closedTickets = [TICKET];
    expect(await write()).toMatchObject({ code: 'bad_input', retryable: false, message: expect.stringContaining('closed') });
    expect(puts()).toEqual([]);
  });

  it('a ticket that closes meanwhile', async () => {
    const body = JSON.stringify({
      error: 'RecordInvalid',
      details: { status: [{ description: 'Status: closed prevents ticket update' }] },
    });
    standins.faults.set({ ...PUT, status: 422, body });
    expect(await write()).toMatchObject({ code: 'bad_input', retryable: false, message: expect.stringContaining('closed') });
    standins.faults.set({ ...PUT, status: 422, body: '{"error":"RecordInvalid","details":{"comment":[{"description":"too long"}]}}' });
    expect(await write()).toMatchObject({ code: 'bad_input', message: expect.stringContaining('did not take this') });
  });

  it('too many updates of one ticket: the time is the vendor’s', async () => {
    acme().settings.updatesPerTicket = 0;
    const error = await write();
    expect(error).toMatchObject({ code: 'rate_limited', retryable: true });
    expect(Math.abs(Date.parse(error.retryAt ?? '') - Date.now() - 600_000)).toBeLessThan(10_000);
    expect(error.unsure).toBeUndefined();
  });

  it('a sign-in that may only read', async () => {
    expect(await write(bearer(acme().token(undefined, 'read')))).toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('may not write'),
    });
  });

  it('changed at the same moment: by somebody else or by this very note, sent twice by the browser, so it is asked for first', async () => {
    standins.faults.set({ ...PUT, status: 409, body: '{"error":"UpdateConflict"}' });
    const error = await write();
    expect(error).toMatchObject({ code: 'conflict', retryable: true });
    expect(error.unsure).toBe(true);
  });

  it('a sign-in that is over', async () => {
    expect(await write(bearer('nope'))).toMatchObject({ code: 'auth_expired', message: expect.stringContaining('Connections') });
    expect(await open(bearer('nope')).find(unique(), NEVER, [])).toMatchObject({ ok: false, error: { code: 'auth_expired' } });
  });

  it('a token that ran out is renewed once, and the note written', async () => {
    const renew = vi.fn(async () => ok({ Authorization: `Bearer ${acme().token()}` }));
    const written = await open({ ...bearer('nope'), renew }).write(unique(), 'key');
    expect(written).toMatchObject({ ok: true });
    expect(renew).toHaveBeenCalled();
    expect(notes()).toHaveLength(1);
  });

  it('a ticket that is gone', async () => {
    expect(await open().write(log({}, '999999'), 'key')).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });

  it.each([
    [{ status: 500, body: '{}' }, 'vendor_error'],
    [{ kind: 'html' as const }, 'vendor_changed'],
    [{ kind: 'reset' as const }, 'offline'],
    [{ kind: 'late' as const }, 'offline'],
    [{ kind: 'cut' as const }, 'offline'],
    [{ body: '{"ticket":{"id":41207},"audit":{"events":[{"id":1,"type":"Comment"}]}}' }, 'vendor_changed'],
    [{ body: '{"ticket":{"id":41207},"audit":null}' }, 'vendor_changed'],
  ])('%j leaves open whether it arrived', async (fault, code) => {
    standins.faults.set({ ...PUT, ...fault });
    expect(await write()).toMatchObject({ code, unsure: true });
  });
});

describe('an earlier try', () => {
  it('whose answer was lost is found, and only there', async () => {
    const start = since();
    for (const kind of ['late', 'cut'] as const) {
      const operation = unique();
      standins.faults.clear();
      standins.faults.set({ ...PUT, kind, times: 1 });
      expect(await open().write(operation, 'key')).toMatchObject({ ok: false, error: { unsure: true } });
      const [found, requests] = await asked(() => open().find(operation, start, []));
      expect(found).toEqual({ ok: true, value: { id: notes().at(-1)?.id, as: 'note', link: `https://${HOST}/agent/tickets/${TICKET}` } });
      expect(requests.filter((request) => request.includes('search'))).toEqual([]);
      expect(await open().find(unique(), start, [])).toEqual({ ok: true, value: undefined });
      expect(await open().find(log(operation.touch, '41233'), start, [])).toEqual({ ok: true, value: undefined });
    }
  });

  it('that never arrived is not found', async () => {
    const operation = unique();
    standins.faults.set({ ...PUT, kind: 'reset', times: 1 });
    await open().write(operation, 'key');
    expect(notes()).toEqual([]);
    expect(await open().find(operation, NEVER, [])).toEqual({ ok: true, value: undefined });
  });

  it('of another write with the same words is not taken for this one', async () => {
    const operation = unique();
    const first = await open().write(operation, 'one');
    const id = first.ok ? first.value.id : '';
    expect(await open().find(operation, since(), [id])).toEqual({ ok: true, value: undefined });
    await open().write(operation, 'two');
    expect(await open().find(operation, since(), [id])).toMatchObject({ ok: true, value: { id: notes()[1]?.id } });
  });

  it('by a clock that is wrong by minutes is found all the same, an old note is not', async () => {
    const operation = unique();
    await open().write(operation, 'key');
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString() as IsoInstant;
    expect(await open().find(operation, at(10), [])).toMatchObject({ ok: true, value: { as: 'note' } });
    expect(await open().find(operation, at(20), [])).toEqual({ ok: true, value: undefined });
  });

  it('by somebody else is not ours', async () => {
    const operation = unique();
    const petra = acme().users()[1]?.id;
    await open(bearer(acme().token(petra))).write(operation, 'key');
    expect(notes()).toHaveLength(1);
    expect(await open().find(operation, NEVER, [])).toEqual({ ok: true, value: undefined });
  });

  it('is looked for page by page, newest first, until the time before it', async () => {
    acme().settings.pageMax = 2;
    const operation = unique();
    const start = since();
    await open().write(operation, 'key');
    for (let n = 0; n < 4; n++) await open().write(unique(), 'key');
    const [found, pages] = await asked(() => open().find(operation, start, []));
    expect(found).toMatchObject({ ok: true, value: { as: 'note' } });
    expect(pages.filter((one) => one.includes('comments'))).toHaveLength(3);
    expect(pages[1]).toBe('GET /api/v2/tickets/41207/comments.json?sort=-created_at&page[size]=100');
    const [, none] = await asked(() => open().find(unique(), new Date(Date.now() + 3_600_000).toISOString() as IsoInstant, []));
    expect(none.filter((one) => one.includes('comments'))).toHaveLength(1);
    // The address of a next page stands on the last one too.
    const [, all] = await asked(() => open().find(unique(), NEVER, []));
    const { length } =
      acme()
        .tickets()
        .find(({ id }) => id === TICKET)?.messages ?? [];
    expect(all.filter((one) => one.includes('comments'))).toHaveLength(Math.ceil((length ?? 0) / 2));
  });

  it('that cannot be asked about now stays open', async () => {
    standins.faults.set({ method: 'GET', path: /comments/, status: 503, headers: { 'retry-after': '7' } });
    expect(await open().find(unique(), NEVER, [])).toMatchObject({
      ok: false,
      error: { code: 'vendor_error', retryAt: expect.any(String) },
    });
  });
});
