import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nowIso, todayIso } from '../../../lib/domain/dates';
import type { Playbook } from '../../../lib/domain/playbook/definition';
import type { Run } from '../../../lib/domain/playbook/run';
import { SHIPPED } from '../../../lib/domain/playbook/shipped';
import { getRefresh } from '../../../lib/store/connections/refresh';
import { db } from '../../../lib/store/db';
import { changesWaiting } from '../../../lib/store/today/standings';
import { openConnection } from '../../../lib/worker/connections/open';
import { REFRESH_ALARM, refreshDue, refreshNow } from '../../../lib/worker/refresh/due';
import { refreshConnection } from '../../../lib/worker/refresh/run';
import { removeWorkspace } from '../../../lib/worker/settings/settings';
import { alarms } from '../../builders/fake-browser';
import { broken, HOST, ID, system } from '../../builders/fake-system';
import { bookNow, freshWorker, restart } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

beforeEach(freshWorker);

const fill = (count: number) => {
  for (let n = 0; n < count; n += 1) system.put(`a${n}`, `Account ${String(n).padStart(3, '0')}`);
};
const names = async () => (await bookNow()).map((account) => (account as { name: string }).name);

describe('a first load', () => {
  it('brings every page, says how far it is and when it comes again', async () => {
    fill(8);
    await refreshDue();
    expect(await names()).toHaveLength(8);
    const row = await getRefresh(ID);
    expect(row).toMatchObject({ running: false, cursor: '8', done: 16, total: 8, failures: 0 });
    expect((row.next ?? 0) - Date.now()).toBeGreaterThan(25 * 60_000);
    expect(alarms.get(REFRESH_ALARM)).toBe(row.next);
    expect((await db.connection.get(ID))?.lastRefresh).toBeDefined();
  });

  it('goes on from the last page after a failure, later each time', async () => {
    fill(8);
    system.failures = [undefined, undefined, broken('timeout')];
    await refreshDue();
    expect(await names()).toHaveLength(3);
    expect(await getRefresh(ID)).toMatchObject({ running: true, cursor: '3', failures: 1 });
    expect((await db.connection.get(ID))?.error?.code).toBe('timeout');
    system.calls = [];
    await refreshNow(ID);
    expect(system.calls).toEqual(['pull 3', 'pull 6']);
    expect(await names()).toHaveLength(8);
    expect((await db.connection.get(ID))?.error).toBeUndefined();
  });

  it('waits as long as the system says', async () => {
    fill(2);
    const at = new Date(Date.now() + 3_600_000).toISOString();
    system.failures = [undefined, broken('rate_limited', at)];
    await refreshDue();
    expect((await getRefresh(ID)).next).toBeGreaterThanOrEqual(Date.parse(at));
    system.calls = [];
    await refreshDue();
    expect(system.calls).toEqual([]);
  });

  it('is one at a time', async () => {
    fill(8);
    await Promise.all([refreshConnection(ID), refreshConnection(ID), refreshDue()]);
    expect(system.calls.filter((call) => call === 'pull 0')).toHaveLength(1);
  });
});

describe('the next run', () => {
  it('asks for what changed alone, and takes out what is gone', async () => {
    fill(8);
    await refreshDue();
    system.put('a1', 'Renamed', 2);
    system.drop('a2');
    system.calls = [];
    await refreshNow(ID);
    expect(system.calls).toEqual(['pull 8']);
    expect(await names()).toHaveLength(7);
    expect(await names()).toContain('Renamed');
    expect(await db.record.where('[connectionId+type]').equals([ID, 'contact']).count()).toBe(8);
    expect(await db.identity.where('[kind+value]').equals(['email', 'p0@a2.example']).count()).toBe(0);
  });

  it('is looked at as it comes where a playbook is at work, so that its next step need not wait for a reader of Today', async () => {
    fill(2);
    await refreshDue();
    expect(await changesWaiting()).toBeGreaterThan(0);
    const [first] = await db.account.toArray();
    const playbook = SHIPPED[0] as Playbook;
    const whose = { id: 'r', accountId: String(first?.id), playbookId: playbook.id, playbook };
    const begun = { anchor: 'hand', why: { kind: 'by hand' as const }, begunOn: todayIso(), begunAt: nowIso() };
    const run: Run = { ...whose, ...begun, marks: {}, n: 0, state: 'open' };
    await db.run.put(run);
    system.put('a0', 'Renamed');
    await refreshNow(ID);
    expect(await changesWaiting()).toBe(0);
  });

  it('asks nothing of a workspace whose approval was taken back', async () => {
    await refreshNow(ID);
    system.calls = [];
    await removeWorkspace(HOST);
    await refreshNow(ID);
    expect(await openConnection(ID)).toMatchObject({ ok: false, error: { code: 'not_approved' } });
    expect(system.calls).toEqual([]);
  });

  it('leaves a paused connection alone', async () => {
    await db.connection.update(ID, { state: 'paused' });
    await refreshDue();
    expect(system.calls).toEqual([]);
  });
});

describe('the budget of calls', () => {
  it('rests when the company has used four fifths of its calls, and says until when', async () => {
    fill(30);
    system.company = { used: 799, limit: 1000 };
    await refreshDue();
    expect(await names()).toHaveLength(30);
    system.company = { used: 800, limit: 1000 };
    fill(30);
    system.calls = [];
    await refreshNow(ID);
    // The page that was on its way when the answer came, and no more.
    expect(system.calls.length).toBeLessThanOrEqual(2);
    expect((await getRefresh(ID)).next ?? 0).toBeGreaterThan(Date.now() + 30 * 60_000);
  });

  it('stays under its share of a day and goes on tomorrow', async () => {
    fill(300);
    system.company = { used: 1, limit: 100 };
    await refreshDue();
    const { calls, next = 0, running } = await getRefresh(ID);
    expect(calls?.count).toBeLessThanOrEqual(21);
    expect(running).toBe(true);
    expect(new Date(next).toISOString().slice(0, 10) > new Date().toISOString().slice(0, 10)).toBe(true);
  });
});

describe('a worker that is killed', () => {
  const story = () => {
    system.pageSize = 2;
    fill(5);
    system.put('a0', 'Renamed', 3);
    system.drop('a1');
  };

  it('at any point of a run leaves a book that the next one completes, with nothing lost and nothing doubled', async () => {
    story();
    restart();
    await refreshDue();
    const { steps, lasting } = life;
    restart();
    const undisturbed = await bookNow();
    const rows = await db.record.count();
    const identities = await db.identity.count();
    expect(undisturbed).toHaveLength(4);
    expect(steps).toBeGreaterThan(80);
    for (const killAt of lasting) {
      await freshWorker();
      story();
      restart(killAt);
      await refreshDue().catch(() => undefined);
      restart();
      await refreshNow(ID);
      expect(await bookNow(), `killed at ${killAt}`).toEqual(undisturbed);
      expect([await db.record.count(), await db.identity.count(), await db.line.count()]).toEqual([rows, identities, 4]);
      expect(await getRefresh(ID)).toMatchObject({ running: false, cursor: '7' });
    }
  }, 120_000);
});
