import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Operation } from '../../../lib/domain/outbox/operation';
import { checkAudit } from '../../../lib/store/audit/audit';
import { changeConnection } from '../../../lib/store/connections/connections';
import { db } from '../../../lib/store/db';
import { confirmImport, finishStaging } from '../../../lib/store/import/staging';
import { dueWrites, enqueue } from '../../../lib/store/outbox/outbox';
import { forgetPerson } from '../../../lib/store/privacy/forget';
import { applyRecords } from '../../../lib/store/records/records';
import { recordExport } from '../../../lib/worker/book/export';
import { disconnect, setWrites } from '../../../lib/worker/connections/change';
import { deliver } from '../../../lib/worker/outbox/deliver';
import { refreshConfig } from '../../../lib/worker/settings/config';
import { browser } from '../../builders/fake-browser';
import { ID } from '../../builders/fake-system';
import { freshWorker, restart } from '../../builders/fake-worker';
import { Killed, life } from '../../builders/mortal';
import { accountRecord, contactRecord, taskRecord } from '../../builders/records';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

beforeEach(freshWorker);

const complete = (taskId: string): Operation => ({ kind: 'task.complete', taskId, outcome: 'Done', note: 'Ana Lind said so' });
const digest = '0'.repeat(64);

interface Account {
  accountId: string;
  taskId: string;
}

/** Everything that is written down, each step as often as it takes: whoever is killed in it does it again. */
async function day({ accountId, taskId }: Account): Promise<void> {
  await refreshConfig();
  await confirmImport('i1');
  await enqueue({ id: 'w1', operation: complete(taskId), accountId, destination: 'local', notBefore: 0 });
  await enqueue({ id: 'w2', operation: complete('none'), accountId, destination: 'local', notBefore: 0 });
  for (let round = 0; round < 2; round += 1) for (const row of await dueWrites(Date.now())) await deliver(row);
  if (await db.connection.get(ID)) await setWrites(ID, true);
  await recordExport({ kind: 'accounts', rows: 1, bytes: 9, digest });
  await forgetPerson('ana@halden.example');
  await disconnect(ID);
}

async function morning(): Promise<Account> {
  await freshWorker();
  await browser.storage.managed.set({ 'retention.lookupDays': 30 });
  await finishStaging('i1', { kind: 'accounts', fileName: 'Halden Optics.csv', total: 3, rejected: 1 });
  const { accountIds } = await applyRecords([accountRecord('A1', { name: 'Halden Optics' })]);
  await applyRecords([taskRecord('A1', 'T1'), contactRecord('A1', 'ana@halden.example')]);
  await changeConnection(ID, () => ({ user: { userId: 'u1', name: 'Robin Ek' } }));
  const accountId = accountIds[0] ?? '';
  return { accountId, taskId: (await db.account.get(accountId))?.account.tasks[0]?.id ?? '' };
}

const rows = () => db.audit.toArray();
/** What may stand there twice: a step that was done again because nobody knew that it was done. */
const AGAIN = ['export', 'forget.person', 'disconnect'];
const WHOLE = ['policy', 'import', 'write.sent', 'write.needs-you', 'writing.allowed', 'export', 'forget.person', 'disconnect', 'erased'];

describe('a day that is written down', () => {
  it('is one unbroken chain, each action once, and names nobody', async () => {
    await day(await morning());
    expect((await rows()).map(({ action }) => action)).toEqual(WHOLE);
    expect(await checkAudit()).toEqual({ count: WHOLE.length, bad: undefined });
    expect((await db.receipt.toArray()).map(({ id }) => id)).toEqual((await rows()).flatMap(({ receipt }) => receipt ?? []));
    expect(JSON.stringify([await rows(), await db.auditHead.toArray()])).not.toMatch(/halden|ana|lind|robin|@|said/i);
  });

  it('stays one whenever the worker dies: what happened is in it, and nothing that did not', async () => {
    life.begin();
    const began = await morning();
    life.begin();
    await day(began);
    const { steps, lasting } = life;
    expect(steps).toBeGreaterThan(60);
    for (const killAt of lasting) {
      const account = await morning();
      restart(killAt);
      await day(account).catch((error: unknown) => {
        if (!isDeath(error)) throw error;
      });
      // What the dead worker left.
      restart();
      expect((await checkAudit()).bad, `after death at ${killAt}`).toBeUndefined();
      const then = (await rows()).map(({ action }) => action);
      const sent = (await db.outbox.toArray()).filter(({ state }) => state === 'sent').length;
      expect(
        then.filter((action) => action === 'write.sent'),
        `after death at ${killAt}`,
      ).toHaveLength(sent);
      expect(then.includes('import')).toBe((await db.import.get('i1'))?.state === 'applying');
      expect(then.includes('writing.allowed')).toBe((await db.connection.get(ID))?.writes ?? true);
      // And goes on with.
      await day(account);
      const now = await rows();
      expect((await checkAudit()).bad).toBeUndefined();
      expect(now.map(({ seq }) => seq)).toEqual(now.map((_, index) => index + 1));
      for (const action of WHOLE) {
        const times = now.filter((row) => row.action === action).length;
        expect(times, `${action} after death at ${killAt}`).toBeGreaterThan(0);
        if (!AGAIN.includes(action)) expect(times, `${action} after death at ${killAt}`).toBe(1);
      }
    }
  }, 120_000);
});

/** The library wraps what is thrown inside its own. */
const isDeath = (error: unknown): boolean =>
  error instanceof Killed ||
  (error instanceof Error && /killed at/.test(`${error.message} ${(error as { inner?: Error }).inner?.message}`));
