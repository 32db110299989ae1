import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Authorizer, Connection, Connector } from '../../lib/connectors/connector';
import { connectors } from '../../lib/connectors/registry';
import type { IsoInstant } from '../../lib/domain/account';
import { type ErrorCode, ok, type Result } from '../../lib/domain/errors';
import type { Operation } from '../../lib/domain/outbox/operation';
import type { Ref } from '../../lib/domain/place';
import { type Standins, startStandins } from '../standins/server';
import type { Fault } from '../standins/server/faults';
import { log as salesforceLog } from './salesforce/org';
import { standinFetch } from './standin-fetch';
import { log as zendeskNote } from './zendesk/notes';

/** A whole system behind each connector; a new connector without a line here fails the suite. */
const SYSTEMS: Record<string, { host: string; token: () => string; account: () => Ref; write: () => Operation }> = {
  salesforce: {
    host: 'acme.my.salesforce.com',
    token: () => standins.salesforce('acme').token(),
    account: () => ({ kind: 'salesforce.account', id: accountId(), role: 'focus' }),
    write: () => salesforceLog({ recordId: accountId(), personIds: [], others: [] }, { type: 'meeting' }),
  },
  zendesk: {
    host: 'acme.zendesk.com',
    token: () => standins.zendesk('acme').token(),
    account: () => ({ kind: 'zendesk.organization', id: String(standins.world.companies[0]?.zendeskOrgId), role: 'focus' }),
    write: () => zendeskNote({}, '41207'),
  },
};

/** Everything that can go wrong on the way, and what it is to us whoever was asked. */
const FAULTS: [name: string, fault: Omit<Fault, 'path'>, code: ErrorCode][] = [
  ['401', { status: 401, body: '{}' }, 'auth_expired'],
  ['403', { status: 403, body: '{}' }, 'forbidden'],
  ['404', { status: 404, body: '{}' }, 'not_found'],
  ['409', { status: 409, body: '{}' }, 'conflict'],
  ['429 with Retry-After', { status: 429, body: '{}', headers: { 'retry-after': '93' } }, 'rate_limited'],
  ['429 without', { status: 429, body: '{}' }, 'rate_limited'],
  ['500', { status: 500, body: '{}' }, 'vendor_error'],
  ['502 in HTML', { status: 502, kind: 'html' }, 'vendor_error'],
  ['503', { status: 503, body: '{}' }, 'vendor_error'],
  ['a page of HTML', { kind: 'html' }, 'vendor_changed'],
  ['a body cut short', { kind: 'cut' }, 'offline'],
  ['a connection reset', { kind: 'reset' }, 'offline'],
];

let standins: Standins;
const accountId = () => String(standins.salesforce('acme').rows('Account')[0]?.Id);
beforeAll(async () => {
  standins = await startStandins();
});
afterAll(() => standins.close());
beforeEach(() => standins.reset());
afterEach(() => {
  standins.faults.clear();
  vi.restoreAllMocks();
});

const SINCE = '2026-01-01T00:00:00.000Z' as IsoInstant;
/** Every question that both systems answer, and the write with its search. */
const QUESTIONS: Record<string, (open: Connection, of: (typeof SYSTEMS)[string]) => Promise<Result<unknown> | undefined>> = {
  whoami: (open) => open.whoami(),
  account: async (open, of) => open.account?.(of.account()),
  pull: async (open) => (await open.pull?.().next())?.value ?? undefined,
  ids: async (open) => (await open.ids?.().next())?.value ?? undefined,
  fields: async (open) => open.fields?.(),
  bookChoices: async (open) => open.bookChoices?.(),
  recordTerms: async (open) => open.recordTerms?.(),
  write: async (open, of) => open.write?.(of.write(), 'key'),
  find: async (open, of) => open.find?.(of.write(), SINCE, []),
};

describe.each(connectors.map((connector) => [connector.id, connector as Connector<unknown>] as const))('%s', (id, connector) => {
  const system = () => {
    const known = SYSTEMS[id];
    if (!known) throw new Error(`no system behind ${id}: add one to SYSTEMS`);
    return known;
  };
  const said: string[] = [];
  const asked = new Set<string>();
  beforeEach(() => {
    said.length = 0;
    asked.clear();
    for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
      vi.spyOn(console, level).mockImplementation((...words) => void said.push(JSON.stringify(words)));
  });

  function open(): Connection {
    const { host, token } = system();
    const headers = async () => ok({ Authorization: `Bearer ${token()}` });
    const auth: Authorizer = { credentials: 'omit', headers };
    const config = connector.config.parse({ host, signIn: 'oauth' });
    const fetch: typeof globalThis.fetch = (input, init) => {
      asked.add(new URL(String(input)).origin);
      return standinFetch(standins.port)(input, init);
    };
    return connector.open(config, { auth, fetch });
  }
  const fault = (one: Omit<Fault, 'path'>) => standins.faults.set({ host: system().host, path: '/', ...one });
  /** No word of who signed in, or of what was asked about, in what is said or logged; nothing asked elsewhere. */
  function keepsQuiet(answer: unknown): void {
    for (const text of [JSON.stringify(answer), ...said]) {
      for (const secret of [system().token(), 'Bearer', system().host]) expect(text).not.toContain(secret);
    }
    expect([...asked]).toEqual(connector.origins(connector.config.parse({ host: system().host, signIn: 'oauth' })));
  }

  it('answers every question while nothing is wrong', async () => {
    for (const [name, question] of Object.entries(QUESTIONS)) {
      expect(await question(open(), system()), name).toMatchObject({ ok: true });
    }
  });

  it.each(FAULTS)('%s has its code, whatever was asked, and tells no secret', async (_name, one, code) => {
    fault(one);
    for (const [name, question] of Object.entries(QUESTIONS)) {
      const answer = await question(open(), system());
      expect(answer, name).toMatchObject({ ok: false, error: { code } });
      if (answer?.ok === false) {
        expect(answer.error.message.length, name).toBeGreaterThan(10);
        expect(answer.error.retryAt !== undefined, name).toBe(code === 'rate_limited');
        // A write whose answer was cut short is there: nobody may send it again without looking.
        if (standins.hits.length > 0 && name === 'write') expect(answer.error.unsure).toBe(true);
      }
      keepsQuiet(answer);
    }
    if (one.kind !== 'cut') expect(standins.hits).toEqual([]);
  });

  it('a body that comes slowly comes whole', async () => {
    fault({ kind: 'slow', delayMs: 120 });
    for (const name of ['whoami', 'account', 'fields']) expect(await QUESTIONS[name]?.(open(), system()), name).toMatchObject({ ok: true });
  });

  it.each([
    ['the connection drops after it was carried out', { kind: 'late' }, 'offline'],
    ['the answer comes after we gave up', { delayMs: 500 }, 'timeout'],
  ] as const)('a write is in doubt when %s, and is found again', async (_what, one, code) => {
    const method = ['POST', 'PUT', 'PATCH'];
    const path = /\/(?:sobjects|tickets)\//;
    standins.faults.set({ host: system().host, method, path, times: 1, ...one });
    const real = AbortSignal.timeout;
    if (code === 'timeout') vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => real.call(AbortSignal, Math.min(ms, 250)));
    const answer = await QUESTIONS.write?.(open(), system());
    vi.mocked(AbortSignal.timeout).mockRestore?.();
    expect(answer).toMatchObject({ ok: false, error: { code, unsure: true } });
    keepsQuiet(answer);
    await expect.poll(() => standins.hits.length).toBe(1);
    expect(await QUESTIONS.find?.(open(), system())).toMatchObject({ ok: true, value: { id: standins.hits[0]?.id } });
  });
});
