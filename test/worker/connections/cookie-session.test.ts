import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { nowIso } from '../../../lib/domain/dates';
import { session } from '../../../lib/platform/session';
import { db } from '../../../lib/store/db';
import { disconnect, setWrites } from '../../../lib/worker/connections/change';
import { confirm } from '../../../lib/worker/connections/land';
import { openConnection } from '../../../lib/worker/connections/open';
import { signIn } from '../../../lib/worker/connections/sign-in';
import { readConfig } from '../../../lib/worker/settings/config';
import { CONFIG_KEY } from '../../../lib/worker/settings/keys';
import { browser, jar } from '../../builders/fake-browser';
import { freshWorker, restart } from '../../builders/fake-worker';
import { standinFetch } from '../../connectors/standin-fetch';
import { type Standins, startStandins } from '../../standins/server';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));

const HOST = 'acme.my.salesforce.com';
const ID = `salesforce:${HOST}`;
let standins: Standins;
beforeAll(async () => {
  standins = await startStandins();
});
afterAll(() => standins.close());

const org = () => standins.salesforce('acme');
/** Somebody opens a page of the org in this browser. */
const browserHas = (...values: string[]) => {
  jar.cookies = values.map((value) => ({ domain: HOST, name: 'sid', value }));
};
const asked = (path: string) => standins.requests.filter((one) => one.host === HOST && one.path.includes(path)).length;

beforeEach(async () => {
  await freshWorker();
  await db.connection.clear();
  vi.stubGlobal('fetch', standinFetch(standins.port));
  Object.assign(org().settings, { userId: undefined, accessControl: 'off' });
  standins.requests.length = 0;
  jar.allowed = true;
  browserHas(org().sid());
});

/** The row as a confirmed sign-in leaves it. */
async function connected(): Promise<void> {
  await db.workspace.put({ address: HOST });
  const [user] = org().rows('User');
  const me = { userId: String(user?.Id), name: String(user?.Name), orgId: org().id };
  const now = nowIso();
  const row = { id: ID, connector: 'salesforce', host: HOST, method: 'session', state: 'connected' } as const;
  await db.connection.put({ ...row, settings: {}, user: me, writes: false, createdAt: now, usedAt: now });
}

async function ask() {
  const opened = await openConnection(ID);
  if (!opened.ok) throw new Error(opened.error.message);
  const answer = await opened.value.connection.bookChoices?.();
  if (!answer) throw new Error('no question');
  return answer.ok ? { ok: true as const } : answer.error;
}

const input = { connector: 'salesforce', host: HOST, method: 'session', writes: false } as const;
const connect = () => signIn({ ...input, commandId: crypto.randomUUID() });

describe('signing in', () => {
  it('asks who the browser is signed in as, and lets the person confirm it', async () => {
    expect(await connect()).toEqual({ id: ID });
    expect(await db.connection.get(ID)).toMatchObject({ state: 'confirming', method: 'session' });
  });

  it.each([
    ['nobody is signed in', () => browserHas(), /Nobody is signed in to Salesforce in this browser/],
    ['the session is over', () => browserHas(`${org().id.slice(0, 15)}!AQAplanted`), /session is over/],
    ['the browser did not allow it', () => Object.assign(jar, { allowed: false }), /may no longer read/],
    [
      'the company closed its API to sessions',
      () => Object.assign(org().settings, { accessControl: 'session' }),
      /does not let browser sessions/,
    ],
  ])('says so where %s', async (_, given, sentence) => {
    given();
    await expect(connect()).rejects.toMatchObject({ message: expect.stringMatching(sentence) });
    expect(await db.connection.count()).toBe(0);
  });

  it('takes no cookie of another domain, and none that is no session of an org', async () => {
    jar.cookies = [
      { domain: '.salesforce.com', name: 'sid', value: org().sid() },
      { domain: HOST, name: 'sid', value: 'planted' },
    ];
    await expect(connect()).rejects.toMatchObject({ message: expect.stringContaining('Nobody is signed in') });
    expect(standins.requests).toEqual([]);
  });

  describe('through a security proxy', () => {
    const through = { ...input, host: `https://${HOST}.mcas.ms/lightning/page/home` };
    const allow = async (allowed: boolean) => {
      const config = await readConfig();
      await browser.storage.managed.set({ 'mcas.allowBypass': allowed });
      await session.set({ [CONFIG_KEY]: { ...config, policy: { ...config.policy, 'mcas.allowBypass': allowed } } });
    };

    it('goes round no security proxy', async () => {
      await expect(signIn({ ...through, commandId: 'c' })).rejects.toMatchObject({ message: expect.stringContaining('security proxy') });
      expect(standins.requests).toEqual([]);
    });

    it('goes round it where the company allows it, and as long as it does', async () => {
      await allow(true);
      expect(await signIn({ ...through, commandId: 'c' })).toEqual({ id: ID });
      await confirm(ID);
      await vi.waitFor(async () => expect((await db.connection.get(ID))?.lastRefresh).toBeDefined(), 10_000);
      expect(await ask()).toEqual({ ok: true });
      await allow(false);
      standins.requests.length = 0;
      await expect(ask()).rejects.toThrow('security proxy');
      expect(standins.requests).toEqual([]);
    });
  });
});

describe('a connection by session', () => {
  beforeEach(connected);

  it('asks once whose session it is, however many ask, and again for each new one', async () => {
    const all = await Promise.all([ask(), ask(), ask()]);
    expect(all).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(asked('FROM%20Organization')).toBe(1);
    restart();
    expect(await ask()).toEqual({ ok: true });
    expect(asked('FROM%20Organization')).toBe(1);
  });

  it('asks nothing with the session of somebody else of the same org, and says so', async () => {
    const [, other] = org().rows('User');
    expect(await ask()).toEqual({ ok: true });
    org().settings.userId = String(other?.Id);
    browserHas(org().sid());
    standins.requests.length = 0;
    expect(await ask()).toMatchObject({ code: 'auth_expired', message: expect.stringContaining('Somebody else is signed in') });
    const rest = standins.requests.filter(({ path }) => !path.includes('userinfo') && !path.includes('FROM%20Organization'));
    expect(rest).toEqual([]);
    expect((await db.connection.get(ID))?.state).toBe('connected');
  });

  it('asks nothing with the session of another org', async () => {
    browserHas(standins.salesforce('globex').sid());
    expect(await ask()).toMatchObject({ code: 'auth_expired', message: expect.stringContaining('Somebody else is signed in') });
    expect(standins.requests).toEqual([]);
  });

  it('that ended goes on by itself once the person has signed in there again', async () => {
    expect(await ask()).toEqual({ ok: true });
    browserHas(`${org().id.slice(0, 15)}!AQAplanted`);
    expect(await ask()).toMatchObject({ code: 'auth_expired', message: expect.stringContaining('session is over') });
    browserHas();
    expect(await ask()).toMatchObject({ code: 'auth_expired', message: expect.stringContaining('Nobody is signed in') });
    browserHas(org().sid());
    expect(await ask()).toEqual({ ok: true });
  });

  it('whose permission was taken back asks nothing and says how to give it again', async () => {
    jar.allowed = false;
    expect(await ask()).toMatchObject({ code: 'auth_expired', message: expect.stringContaining('Press Sign in again') });
    expect(standins.requests).toEqual([]);
  });

  it('that API access control turns away is not over, and signing in again is not advised', async () => {
    expect(await ask()).toEqual({ ok: true });
    org().settings.accessControl = 'session';
    expect(await ask()).toMatchObject({ code: 'forbidden', message: expect.stringContaining('does not let browser sessions') });
  });

  it('writes only where that is turned on', async () => {
    const { connection } = await open();
    expect(connection.connectionId).toBe(ID);
    await setWrites(ID, true);
    expect((await db.connection.get(ID))?.writes).toBe(true);
  });

  it('gives the browser’s permission back with the last one that needs it', async () => {
    await disconnect(ID);
    expect(jar.allowed).toBe(false);
  });

  it('is off as soon as the company allows no sessions: the cookie is not even read', async () => {
    const config = await readConfig();
    await session.set({ [CONFIG_KEY]: { ...config, policy: { ...config.policy, 'signIn.methods': ['oauth'] } } });
    const read = vi.spyOn(browser.cookies, 'getAll');
    expect(await openConnection(ID)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(read).not.toHaveBeenCalled();
  });

  it('leaves the cookie in no row and no session storage', async () => {
    expect(await ask()).toEqual({ ok: true });
    const secret = org().sid().split('!')[1] ?? '';
    expect(secret.length).toBeGreaterThan(20);
    const tables = await Promise.all(db.tables.map((table) => table.toArray()));
    const kept = JSON.stringify([tables, await session.all(), await browser.storage.local.get(null)]);
    expect(kept).toContain('session-of:');
    expect(kept).not.toContain(secret);
  });
});

async function open() {
  const opened = await openConnection(ID);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}
