import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { appError, fail, ok } from '../../../lib/domain/errors';
import { db } from '../../../lib/store/db';
import { evaluateToday } from '../../../lib/worker/today/evaluate';
import { freshWorker, restart } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';
import { beginIt, crm, later, openOrg, signIn, standins, tasks, tasksThere, withOrg } from './org-in-step';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
/** Who is signed in is another matter; every byte that leaves goes to the stand-in's org, and each is a point at which the worker may die. */
vi.mock('../../../lib/worker/connections/open', () => ({
  openForWriting: async () => (crm.signedIn ? ok({ row: {}, connection: openOrg() }) : fail(appError('auth_expired'))),
}));
vi.mock('../../../lib/platform/log', () => ({ log: () => undefined }));

withOrg();

describe('exactly once', () => {
  it('wherever the worker dies, each step is one task there and one here', { timeout: 120_000 }, async () => {
    await beginIt();
    life.begin();
    await later();
    const { steps, lasting } = life;
    const whole = tasksThere().length;
    expect(steps).toBeGreaterThan(50);
    for (const killAt of lasting.filter((_, n) => n % Math.ceil(lasting.length / 30) === 0)) {
      standins.reset();
      await freshWorker();
      await signIn();
      await beginIt().catch(() => undefined);
      restart(killAt);
      await later().catch(() => undefined);
      restart();
      for (let wait = 0; wait < 3; wait += 1) {
        vi.setSystemTime(new Date(Date.now() + 400_000));
        await evaluateToday();
        await later();
      }
      expect([killAt, tasksThere().length]).toEqual([killAt, whole]);
      expect((await tasks()).filter(({ status }) => status === 'open')).toHaveLength(whole);
      const [run] = await db.run.toArray();
      expect(Object.keys((run as { there?: object }).there ?? {})).toHaveLength(whole);
    }
  });
});
