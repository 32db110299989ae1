import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../../lib/domain/dates';
import type { PlanChange } from '../../../lib/domain/playbook/edit';
import type { Run } from '../../../lib/domain/playbook/run';
import type { Caller } from '../../../lib/messaging/server';
import { checkAudit } from '../../../lib/store/audit/audit';
import { db } from '../../../lib/store/db';
import { applyRecords } from '../../../lib/store/records/records';
import { removeConnectionStep } from '../../../lib/store/records/removal';
import { say } from '../../../lib/words/say';
import { undo } from '../../../lib/worker/book/tasks';
import { drainOutbox } from '../../../lib/worker/outbox/drain';
import { begin } from '../../../lib/worker/playbooks/begin';
import { planOf } from '../../../lib/worker/playbooks/plan';
import { readPlaybooks } from '../../../lib/worker/playbooks/read';
import { stop } from '../../../lib/worker/playbooks/steps';
import { evaluateToday } from '../../../lib/worker/today/evaluate';
import { clearBrowser } from '../../builders/fake-browser';
import { restart } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';
import { accountRecord } from '../../builders/records';
import { todayNow } from '../../builders/today';
import { setAccount } from '../today/book';
import { beginOn, finish, groups, idOf, later, open, RENEWAL, runs, tasksOf, today, withBook } from './book-of-ana';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

withBook();

describe('a run', () => {
  it('owes its open steps as tasks of the account, due in working days, and they are work due on Today', async () => {
    expect(await beginOn('Deciding')).toEqual({ begun: 1 });
    expect(await open('Deciding')).toEqual([
      'Confirm who decides and who signs',
      'Settle what is open',
      'Validate date and terms of the renewal',
      'Validate usage with the customer',
    ]);
    const task = (await tasksOf('Deciding')).find(({ title }) => title.startsWith('Confirm'));
    expect(task).toMatchObject({ playbook: 'Renewal readiness', due: '2026-11-24', talk: expect.stringContaining('before you go on') });
    const row = (await todayNow({ scope: 'team' })).rows.find(({ name }) => name === 'Deciding');
    expect([row?.first, ...(row?.others ?? [])].filter((reason) => reason?.fact.kind === 'task')).toHaveLength(4);
    expect((await groups()).map(([id]) => id)).not.toContain(RENEWAL);
  });

  it('begins as it was changed before: without a step, on another day, with who did that, and keeps it', async () => {
    const accountId = await idOf('Deciding');
    const press = { commandId: 'c1', playbookId: RENEWAL, accountIds: [accountId] };
    const plan = await planOf({ accountId, playbookId: RENEWAL }, { role: 'page' } as Caller);
    expect(plan[0]).toMatchObject({ id: 'date', kind: 'internal', owner: 'coordinator', due: '2026-11-24' });
    const edit = { without: ['date'], due: { people: addDays(today, 9) } };
    expect(await begin({ ...press, edit })).toEqual({ begun: 1 });
    expect(await open('Deciding')).not.toContain('Validate date and terms of the renewal');
    expect((await tasksOf('Deciding')).find(({ title }) => title.startsWith('Confirm'))?.due).toBe('2026-12-03');
    const [run] = await runs();
    expect(run?.edited).toEqual({ by: 'Ana Ek', at: run?.begunAt, ...edit });
    const [line] = (await readPlaybooks({})).running;
    expect(line).toMatchObject({
      total: plan.length - 1,
      deviations: { leftOut: 1, moved: 1 },
      leftOut: { steps: ['Validate date and terms of the renewal'], by: 'Ana Ek' },
    });
    await evaluateToday();
    expect((await runs())[0]?.edited).toEqual(run?.edited);
  });

  it('refuses a change that cannot be meant, for several accounts at once, or for an account that the panel does not show', async () => {
    const accountId = await idOf('Deciding');
    const press = (edit: PlanChange, accountIds = [accountId]) => begin({ commandId: 'c1', playbookId: RENEWAL, accountIds, edit });
    await expect(press({ without: ['gone'] })).rejects.toMatchObject({ code: 'conflict', message: say('plan.changed') });
    await expect(press({ due: { people: addDays(today, -1) } })).rejects.toMatchObject({ code: 'bad_input', message: say('plan.day') });
    const all = (await planOf({ accountId, playbookId: RENEWAL }, { role: 'page' } as Caller)).map(({ id }) => id);
    await expect(press({ without: all })).rejects.toMatchObject({ code: 'bad_input', message: say('plan.empty') });
    const day = { due: { people: addDays(today, 9) } };
    await expect(press(day, [accountId, await idOf('Burning')])).rejects.toMatchObject({ code: 'bad_input' });
    await expect(planOf({ accountId, playbookId: RENEWAL }, { role: 'framed', tabId: 7 } as Caller)).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await runs()).toEqual([]);
  });

  it('pressed again, and begun again by another press, is the same one', async () => {
    await beginOn('Deciding');
    expect(await beginOn('Deciding')).toEqual({ begun: 0 });
    await expect(beginOn('Deciding', 'c2')).rejects.toMatchObject({ code: 'conflict' });
    expect(await runs()).toHaveLength(1);
  });

  it('a completed step reaches the book once, opens what waited for it, and keeps its outcome and note', async () => {
    await beginOn('Deciding');
    await finish('Confirm who decides and who signs');
    await finish('Validate usage with the customer', 'Done, follow-up needed');
    expect(await open('Deciding')).not.toContain('Document the value they got');
    await later();
    expect(await open('Deciding')).toEqual([
      'Document the value they got',
      'Settle what is open',
      'Validate date and terms of the renewal',
    ]);
    expect((await tasksOf('Deciding')).filter(({ status }) => status === 'done').map(({ outcome }) => outcome)).toEqual([
      'Done',
      'Done, follow-up needed',
    ]);
    await drainOutbox();
    expect(Object.values((await runs())[0]?.marks ?? {})).toHaveLength(2);
    expect(await db.receipt.count()).toBe(3);
    expect((await readPlaybooks({})).running).toMatchObject([{ over: 2, total: 9, account: 'Deciding', deviations: { late: 0 } }]);
  });

  it('undone after it arrived, it is open again and the branch it opened goes', async () => {
    await beginOn('Deciding', 'c1', 'champion-change');
    await finish('Find out who took over', 'Could not reach');
    await later();
    expect(await open('Deciding')).toContain('Ask the economic buyer or their manager');
    const taskId = (await tasksOf('Deciding')).find(({ title }) => title === 'Find out who took over')?.id ?? '';
    await undo({ accountId: await idOf('Deciding'), taskId, commandId: 'u1' });
    await later();
    expect(await open('Deciding')).toContain('Find out who took over');
    expect(await open('Deciding')).not.toContain('Ask the economic buyer or their manager');
  });

  it('its days move with the decision, and signing it ends tasks and all', async () => {
    await beginOn('Deciding');
    await evaluateToday();
    await setAccount('A2', { renewal: { endDate: addDays(today, 200) } });
    await evaluateToday();
    expect((await runs())[0]).toMatchObject({ anchor: `decision ${addDays(today, 200)}`, state: 'open' });
    expect((await tasksOf('Deciding')).every(({ due }) => (due ?? '') > addDays(today, 90))).toBe(true);
    await setAccount('A2', { renewal: { endDate: addDays(today, 200), state: 'signed' } });
    await evaluateToday();
    expect((await runs())[0]).toMatchObject({ state: 'stopped', stopped: { why: 'settled' } });
    expect(await open('Deciding')).toEqual([]);
    expect(await db.changed.count()).toBe(0);
  });

  it('keeps the definition it began with', async () => {
    await beginOn('Deciding');
    const [run] = await runs();
    const older: Run = { ...(run as Run), playbook: { ...(run as Run).playbook, version: 7, name: 'As it was' } };
    await db.run.put(older);
    await setAccount('A2', { renewal: { endDate: addDays(today, 50) } });
    await evaluateToday();
    expect((await runs())[0]?.playbook).toMatchObject({ version: 7, name: 'As it was' });
    expect((await tasksOf('Deciding'))[0]?.playbook).toBe('As it was');
  });

  it('stopped by hand owes nothing, and its account’s removal takes it along', async () => {
    await beginOn('Deciding');
    await stop({ commandId: 's1', runId: (await runs())[0]?.id ?? '' });
    await stop({ commandId: 's1', runId: (await runs())[0]?.id ?? '' });
    expect(await open('Deciding')).toEqual([]);
    expect((await db.audit.toArray()).map(({ action }) => action)).toEqual(['playbook.begun', 'playbook.stopped']);
    expect((await checkAudit()).bad).toBeUndefined();
    await removeConnectionStep('csv');
    expect(await runs()).toEqual([]);
    expect(await db.record.count()).toBe(0);
  });
});

describe('many', () => {
  beforeEach(async () => {
    const many = Array.from({ length: 25 }, (_, n) =>
      accountRecord(`M${n}`, { name: `Many ${n}`, csm: 'Ana Ek', renewal: { endDate: addDays(today, 40) } }),
    );
    await applyRecords(many);
    await evaluateToday();
  });

  it('more than 20 a day are asked about, also one after the other', async () => {
    expect(await begin({ commandId: 'c1', playbookId: RENEWAL, accountIds: 'all' })).toEqual({ asks: { already: 0, more: 26 } });
    expect(await runs()).toEqual([]);
    for (let n = 0; n < 20; n += 1) expect(await beginOn(`Many ${n}`, `m${n}`)).toEqual({ begun: 1 });
    expect(await beginOn('Many 20', 'm20')).toEqual({ asks: { already: 20, more: 1 } });
    expect(await begin({ commandId: 'c2', playbookId: RENEWAL, accountIds: 'all', sure: true })).toEqual({ begun: 6 });
    expect(await runs()).toHaveLength(26);
  });

  it('all or none are begun whenever the worker dies', async () => {
    life.begin();
    await begin({ commandId: 'c1', playbookId: RENEWAL, accountIds: 'all', sure: true });
    const { steps, lasting } = life;
    expect(steps).toBeGreaterThan(50);
    for (const killAt of lasting.filter((_, n) => n % 12 === 0)) {
      restart();
      await Promise.all([
        db.run.clear(),
        db.receipt.clear(),
        db.record
          .where('connectionId')
          .equals('local')
          .delete()
          .catch(() => 0),
      ]);
      restart(killAt);
      clearBrowser();
      await begin({ commandId: 'c1', playbookId: RENEWAL, accountIds: 'all', sure: true }).catch(() => undefined);
      restart();
      expect([0, 26]).toContain(await db.run.count());
      await begin({ commandId: 'c1', playbookId: RENEWAL, accountIds: 'all', sure: true });
      expect(await db.run.count()).toBe(26);
    }
  });
});

it('a completed step is marked once, with its receipt, whenever the worker dies', async () => {
  await beginOn('Deciding');
  const [begun] = await runs();
  const records = await db.record.toArray();
  const again = async () => {
    restart();
    await Promise.all([db.run.put(begun as Run), db.outbox.clear(), db.receipt.clear(), db.record.clear()]);
    await db.record.bulkPut(records);
    await setAccount('A2');
    await finish('Confirm who decides and who signs', 'Done', 'w1');
    vi.setSystemTime(new Date(Date.now() + 11_000));
  };
  await again();
  life.begin();
  await drainOutbox();
  const { steps, lasting } = life;
  expect(steps).toBeGreaterThan(10);
  for (const killAt of lasting) {
    await again();
    restart(killAt);
    await drainOutbox().catch(() => undefined);
    restart();
    const marked = Object.keys((await runs())[0]?.marks ?? {});
    expect(await db.receipt.count()).toBe(marked.length);
    await drainOutbox();
    expect((await runs())[0]).toMatchObject({ n: 1, marks: { people: { kind: 'done', outcome: 'Done' } } });
    expect(await db.receipt.count()).toBe(1);
  }
});
