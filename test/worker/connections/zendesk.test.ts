import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { nowIso } from '../../../lib/domain/dates';
import { session } from '../../../lib/platform/session';
import { db } from '../../../lib/store/db';
import { dueWrites, enqueue } from '../../../lib/store/outbox/outbox';
import { keepSecret } from '../../../lib/worker/connections/vault';
import { mayAsk, zendeskOf } from '../../../lib/worker/connections/zendesk';
import { deliver } from '../../../lib/worker/outbox/deliver';
import { readConfig, refreshConfig } from '../../../lib/worker/settings/config';
import { CONFIG_KEY } from '../../../lib/worker/settings/keys';
import { freshWorker } from '../../builders/fake-worker';
import { standinFetch } from '../../connectors/standin-fetch';
import { log } from '../../connectors/zendesk/notes';
import { type Standins, startStandins } from '../../standins/server';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));

const HOST = 'acme.zendesk.com';
const ID = `zendesk:${HOST}`;
const ORIGIN = { origin: `https://${HOST}` };
const EMAIL = 'robin@sidecar-software.example';

let standins: Standins;
beforeAll(async () => {
  standins = await startStandins();
});
afterAll(() => standins.close());
beforeEach(async () => {
  vi.stubGlobal('fetch', standinFetch(standins.port));
  standins.faults.clear();
  standins.requests.length = 0;
  standins.hits.length = 0;
  await freshWorker();
  await db.workspace.put({ address: HOST });
});

async function connect(state: 'connected' | 'confirming' | 'signed_out' = 'connected'): Promise<void> {
  const [me] = standins.zendesk('acme').users();
  const now = nowIso();
  await db.connection.put({
    id: ID,
    connector: 'zendesk',
    host: HOST,
    method: 'token',
    state,
    settings: {},
    user: { userId: String(me?.id), name: 'Robin' },
    writes: true,
    createdAt: now,
    usedAt: now,
  });
  await keepSecret(ID, { kind: 'token', email: EMAIL, token: 'standin-api-token' });
}

async function who(): Promise<unknown> {
  const opened = await zendeskOf(HOST);
  if (!opened.ok) return opened.error.code;
  await opened.value.lookup({ kind: 'zendesk.ticket', id: '41207', role: 'focus' });
  return standins.requests.at(-1)?.headers.authorization?.split(' ')[0] ?? 'session';
}

const forbid = async (methods: ('session' | 'token' | 'oauth')[]) => {
  const config = await readConfig();
  const policy = { ...config.policy, 'signIn.methods': methods, decided: ['signIn.methods' as const] };
  await session.set({ [CONFIG_KEY]: { ...config, policy } });
};

describe('the Zendesk behind a page', () => {
  it('is asked by the browser’s session, until somebody connected it', async () => {
    expect(await who()).toBe('session');
    await connect('confirming');
    expect(await who()).toBe('session');
    await connect();
    expect(await who()).toBe('Basic');
  });

  it('is not asked by the session where the connection is signed out, which is a trouble to be told', async () => {
    await connect('signed_out');
    expect(await who()).toBe('auth_expired');
    expect(standins.requests).toEqual([]);
    expect(await mayAsk(ORIGIN)).toBe(true);
  });

  it.each([
    ['the browser’s session', undefined],
    ['a connection', 'connected'],
  ] as const)('by %s it is asked in an approved workspace alone', async (_way, state) => {
    if (state) await connect(state);
    expect(await mayAsk(ORIGIN)).toBe(true);
    await db.workspace.clear();
    await refreshConfig();
    expect(await who()).toBe('not_approved');
    expect(await mayAsk(ORIGIN)).toBe(false);
    expect(standins.requests).toEqual([]);
  });

  it('is asked by a way that the company allows', async () => {
    await forbid(['token']);
    expect(await who()).toBe('not_approved');
    expect(await mayAsk(ORIGIN)).toBe(false);
    await connect();
    expect(await mayAsk(ORIGIN)).toBe(true);
    await forbid(['session']);
    expect(await who()).toBe('forbidden');
    expect(await mayAsk(ORIGIN)).toBe(false);
    expect(standins.requests).toEqual([]);
  });
});

describe('a note in the outbox', () => {
  const TICKET = '41207';
  const notes = () => standins.hits.filter(({ object }) => object === 'comment');
  const PUT = { method: 'PUT', path: `/api/v2/tickets/${TICKET}.json` };

  async function queue(): Promise<void> {
    await connect();
    await db.account.clear();
    const user = (await db.connection.get(ID))?.user?.userId;
    const operation = log({ subject: `Call ${Math.random()}` });
    await enqueue({ id: 'w1', operation, accountId: 'a1', destination: ID, notBefore: 0, userId: user });
  }
  const states = async () => (await db.outbox.toArray()).map(({ state }) => state);
  async function drain(): Promise<void> {
    for (const row of await dueWrites(Date.now())) await deliver(row);
  }
  /** As if its time had come. */
  async function later(): Promise<void> {
    await db.outbox.toCollection().modify((row) => {
      if (row.state !== 'sent') row.notBefore = 0;
    });
    await drain();
  }

  it('arrives once, with a receipt', async () => {
    await queue();
    await drain();
    expect(notes()).toHaveLength(1);
    expect(await states()).toEqual(['sent']);
    expect(await db.receipt.toArray()).toMatchObject([{ target: notes()[0]?.id, as: 'note' }]);
  });

  it.each(['late', 'cut', 'reset', 'html'] as const)('arrives once when the answer is %s', async (kind) => {
    await queue();
    standins.faults.set({ ...PUT, kind, times: 1 });
    await drain();
    expect(await states()).toEqual(['sending']);
    await later();
    await later();
    expect(notes()).toHaveLength(1);
    expect(await states()).toEqual(['sent']);
    expect(await db.receipt.toArray()).toMatchObject([{ target: notes()[0]?.id, as: 'note' }]);
  });

  it.each([429, 409, 503])('waits and arrives after %s', async (status) => {
    await queue();
    standins.faults.set({ ...PUT, status, times: 1, headers: { 'retry-after': '5' }, body: '{}' });
    await drain();
    expect(await states()).toEqual([status === 429 ? 'queued' : 'sending']);
    await later();
    await later();
    expect(notes()).toHaveLength(1);
    expect(await states()).toEqual(['sent']);
  });

  it('needs a person where it could become public, and nothing was sent', async () => {
    const ticket = standins
      .zendesk('acme')
      .tickets()
      .find(({ id }) => String(id) === TICKET);
    if (!ticket) throw new Error('no ticket');
    const before = ticket.requester;
    await queue();
    const [me] = standins.zendesk('acme').users();
    ticket.requester = { id: me?.id ?? 0, name: 'Robin', email: EMAIL };
    await drain();
    ticket.requester = before;
    expect(await db.outbox.toArray()).toMatchObject([{ state: 'needs_you', error: { code: 'forbidden' } }]);
    expect(notes()).toEqual([]);
  });
});
