import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoDate, IsoInstant } from '../../../lib/domain/account';
import { addDays } from '../../../lib/domain/dates';
import type { Playbook } from '../../../lib/domain/playbook/definition';
import type { PlanChange } from '../../../lib/domain/playbook/edit';
import type { Run } from '../../../lib/domain/playbook/run';
import { SHIPPED } from '../../../lib/domain/playbook/shipped';
import type { TASK_OUTCOMES } from '../../../lib/domain/task';
import type { Caller } from '../../../lib/messaging/server';
import { checkAudit } from '../../../lib/store/audit/audit';
import { db } from '../../../lib/store/db';
import { applyRecords } from '../../../lib/store/records/records';
import { removeConnectionStep } from '../../../lib/store/records/removal';
import { changeSetting } from '../../../lib/store/settings/settings';
import { claimKey, takeClaim } from '../../../lib/store/today/claims';
import { say } from '../../../lib/words/say';
import { complete, undo } from '../../../lib/worker/book/tasks';
import { drainOutbox } from '../../../lib/worker/outbox/drain';
import { begin, decline } from '../../../lib/worker/playbooks/begin';
import { stampOf } from '../../../lib/worker/playbooks/definitions';
import { planOf } from '../../../lib/worker/playbooks/plan';
import { readPlaybooks } from '../../../lib/worker/playbooks/read';
import { stop } from '../../../lib/worker/playbooks/steps';
import { evaluateToday } from '../../../lib/worker/today/evaluate';
import { momentNow } from '../../../lib/worker/today/moment';
import { clearBrowser } from '../../builders/fake-browser';
import { freshWorker, restart } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';
import { accountRecord, taskRecord } from '../../builders/records';
import { todayNow } from '../../builders/today';
import { speakIn } from '../../speak';
import { fillBook, NOW, setAccount } from '../today/book';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await freshWorker();
  await fillBook();
  await changeSetting('today', (choices) => ({ ...choices, me: 'Ana Ek' }));
});
afterEach(() => {
  vi.useRealTimers();
});

const today = '2026-11-24' as IsoDate;
const RENEWAL = 'renewal-readiness';
const idOf = async (name: string) => (await db.account.where('nameKey').equals(name.toLowerCase()).first())?.id ?? '';
const runs = async () => (await db.run.toArray()) as Run[];
const tasksOf = async (name: string) => (await db.account.get(await idOf(name)))?.account.tasks ?? [];
const open = async (name: string) =>
  (await tasksOf(name))
    .filter(({ status }) => status === 'open')
    .map(({ title }) => title)
    .sort();
const groups = async () => (await readPlaybooks({})).groups.map(({ playbookId, count, mine }) => [playbookId, count, mine]);
const beginOn = async (name: string, commandId = 'c1', playbookId = RENEWAL) =>
  begin({ commandId, playbookId, accountIds: [await idOf(name)] });
/** What was pressed ten seconds ago leaves. */
async function later(): Promise<void> {
  vi.setSystemTime(new Date(Date.now() + 11_000));
  await drainOutbox();
}
const finish = async (title: string, outcome: (typeof TASK_OUTCOMES)[number] = 'Done', commandId = `done ${title} ${outcome}`) => {
  const accountId = await idOf('Deciding');
  const taskId = (await tasksOf('Deciding')).find((task) => task.title === title)?.id ?? '';
  await complete({ accountId, taskId, commandId, outcome });
};

describe('what would begin', () => {
  it('is listed by the pass of Today, starts nothing by itself, and is somebody’s', async () => {
    // The first pass of a process may take longer than a reader waits for it.
    await evaluateToday();
    expect(await groups()).toEqual([
      [RENEWAL, 1, 1],
      ['escalation-follow-up', 1, 1],
      ['review-preparation', 1, 1],
    ]);
    expect(await runs()).toEqual([]);
    await changeSetting('today', (choices) => ({ ...choices, me: 'Bo Li' }));
    const [first] = (await readPlaybooks({})).groups;
    expect(first).toMatchObject({ count: 1, mine: 0, lines: [{ account: 'Deciding', csm: 'Ana Ek', mine: false }] });
  });

  it('stands in the order of the decisions, whatever the accounts are called', async () => {
    for (const [id, days] of [
      ['Z1', 80],
      ['Z2', 20],
      ['Z3', 50],
      ['Z4', 35],
      ['Z5', 65],
    ] as const) {
      await setAccount(id, { name: id, csm: 'Ana Ek', arr: { amount: 1 }, renewal: { endDate: addDays(today, days) } });
    }
    const offered = (await readPlaybooks({ lines: 20 })).groups.find(({ playbookId }) => playbookId === RENEWAL)?.lines ?? [];
    const days = offered.map(({ why }) => (why.kind === 'decision' ? why.decideBy : ''));
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual(days.toSorted());
  });

  it('follows a change of one account', async () => {
    await evaluateToday();
    await setAccount('A2', { renewal: { endDate: addDays(today, 300) } });
    expect(await groups()).toEqual([['escalation-follow-up', 1, 1]]);
    await setAccount('A5', { usage: { activeSeats: 1, seats: 9, changePercent: -40 } });
    expect((await groups())[0]).toEqual(['adoption', 1, 0]);
  });

  it('not where another system runs the same playbook already', async () => {
    await applyRecords([taskRecord('A2', 'T2', { playbook: 'Renewal Readiness' })]);
    expect((await groups()).map(([id]) => id)).not.toContain(RENEWAL);
  });

  it.each(['Bereitschaft zur Verlängerung', 'Préparation du renouvellement'])(
    'not where a colleague who reads another language runs it there: %s',
    async (playbook) => {
      await applyRecords([taskRecord('A2', 'T2', { playbook })]);
      expect((await groups()).map(([id]) => id)).not.toContain(RENEWAL);
    },
  );

  it('somebody else’s account refuses, and names who may', async () => {
    await changeSetting('today', (choices) => ({ ...choices, me: 'Bo Li' }));
    await expect(beginOn('Deciding')).rejects.toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('Ana Ek owns this account'),
    });
    expect(await runs()).toEqual([]);
  });

  it('on several accounts at once with the same steps left out, each with its own days', async () => {
    await setAccount('A6', { name: 'Later', csm: 'Ana Ek', renewal: { endDate: addDays(today, 80) } });
    const accountIds = [await idOf('Deciding'), await idOf('Later')];
    expect(await begin({ commandId: 'c1', playbookId: RENEWAL, accountIds, edit: { without: ['date'], due: {} } })).toEqual({ begun: 2 });
    for (const name of ['Deciding', 'Later']) expect(await open(name)).not.toContain('Validate date and terms of the renewal');
    expect((await runs()).map(({ edited }) => edited?.without)).toEqual([['date'], ['date']]);
    expect(new Set((await runs()).map(({ decision }) => decision?.decideBy)).size).toBe(2);
  });

  it('an account that nobody owns is taken by whoever begins there, in the same press, and is theirs alone from then on', async () => {
    await setAccount('A5', { usage: { activeSeats: 1, seats: 9, changePercent: -40 } });
    const offered = async () => (await readPlaybooks({})).groups.find(({ playbookId }) => playbookId === 'adoption');
    expect(await offered()).toMatchObject({ count: 1, mine: 0, free: 1, lines: [{ account: 'Nobody', mine: true, free: true }] });
    // All of one's own are no one else's either.
    await expect(begin({ commandId: 'c0', playbookId: 'adoption', accountIds: 'all' })).rejects.toMatchObject({ code: 'not_found' });
    expect(await beginOn('Nobody', 'c1', 'adoption')).toEqual({ begun: 1 });
    expect(await db.claim.toArray()).toMatchObject([{ key: claimKey(await idOf('Nobody')), by: 'Ana Ek' }]);
    expect((await db.audit.toArray()).map(({ action }) => action)).toEqual(['today.claimed', 'playbook.begun']);
    await changeSetting('today', (choices) => ({ ...choices, me: 'Bo Li' }));
    await expect(beginOn('Nobody', 'c2', 'training')).rejects.toMatchObject({
      message: expect.stringContaining('Ana Ek owns this account'),
    });
  });

  it('who does not say who they are takes nothing, and begins nothing where nobody owns', async () => {
    await changeSetting('today', ({ me: _, ...choices }) => choices);
    await expect(beginOn('Nobody', 'c1', 'training')).rejects.toMatchObject({ code: 'forbidden', message: say('playbooks.whoAreYou') });
    expect([await db.claim.count(), await runs()]).toEqual([0, []]);
  });

  it('in a book that names no owner at all, whoever reads it may begin', async () => {
    await changeSetting('today', ({ me: _, ...choices }) => choices);
    for (const id of ['A1', 'A2', 'A3', 'A4']) await setAccount(id, { csm: undefined });
    expect((await readPlaybooks({})).groups.find(({ playbookId }) => playbookId === RENEWAL)).toMatchObject({ mine: 1, free: 0 });
    expect(await begin({ commandId: 'c1', playbookId: RENEWAL, accountIds: 'all' })).toEqual({ begun: 1 });
    expect(await db.claim.count()).toBe(0);
  });

  it('is whole whenever the worker dies: an account is taken and a playbook begun on it, or neither', async () => {
    const accountId = await idOf('Nobody');
    for (let killAt = 1; killAt < 120; killAt += 7) {
      await Promise.all([db.run.clear(), db.claim.clear(), db.receipt.clear()]);
      restart(killAt);
      await begin({ commandId: 'c1', playbookId: 'training', accountIds: [accountId] }).catch(() => undefined);
      life.begin();
      expect(await db.run.count()).toBe(await db.claim.count());
    }
  });

  it('where a connected system shows a colleague at work on an account that nobody owns, it is theirs', async () => {
    await applyRecords([taskRecord('A5', 'T5', { title: 'Call', playbook: 'Adoption', owner: 'Bo Li' })]);
    await expect(beginOn('Nobody', 'c1', 'training')).rejects.toMatchObject({
      message: expect.stringContaining('Bo Li owns this account'),
    });
    expect(await db.claim.count()).toBe(0);
  });

  it('an account that nobody owns and a colleague took is theirs: others are told so, and may not begin', async () => {
    const id = await idOf('Nobody');
    await takeClaim({ key: claimKey(id), by: 'Bo Li', on: today, at: NOW.toISOString() as IsoInstant });
    await expect(beginOn('Nobody', 'c1', 'training')).rejects.toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('Bo Li owns this account'),
    });
    await setAccount('A5', { usage: { activeSeats: 1, seats: 9, changePercent: -40 } });
    const adoption = (await readPlaybooks({})).groups.find(({ playbookId }) => playbookId === 'adoption');
    expect(adoption).toMatchObject({ count: 1, mine: 0, lines: [{ account: 'Nobody', csm: 'Bo Li', mine: false }] });
    await expect(decline({ commandId: 'c2', playbookId: 'adoption', accountIds: [id] })).rejects.toMatchObject({ code: 'forbidden' });
    await changeSetting('today', (choices) => ({ ...choices, me: 'Bo Li' }));
    expect(await beginOn('Nobody', 'c3', 'adoption')).toEqual({ begun: 1 });
  });

  it('what is turned down is not offered again for a while', async () => {
    await evaluateToday();
    await decline({ commandId: 'c1', playbookId: RENEWAL, accountIds: [await idOf('Deciding')] });
    expect((await groups()).map(([id]) => id)).toEqual(['escalation-follow-up', 'review-preparation']);
    await setAccount('A2', { renewal: { endDate: addDays(today, 80) } });
    expect((await groups()).map(([id]) => id)).toContain(RENEWAL);
  });
});

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
    for (const killAt of lasting.filter((_, n) => n % 8 === 0)) {
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

describe('another language', () => {
  afterEach(() => speakIn('en'));
  const other = (playbooks: readonly Playbook[]) =>
    playbooks.map((one) => ({
      ...one,
      name: `${one.name}!`,
      about: 'x',
      steps: one.steps.map((step) => ({ ...step, title: 'x', talk: 'x' })),
    }));

  it('changes no stamp, begins nothing and changes no run', async () => {
    await beginOn('Deciding');
    await evaluateToday();
    const before = [(await momentNow()).stamp, await runs(), await groups()];
    speakIn('de');
    await evaluateToday();
    expect([(await momentNow()).stamp, await runs(), await groups()]).toEqual(before);
  });

  it('of the playbooks themselves is none to what decides; whatever decides is', () => {
    const [first, ...rest] = SHIPPED;
    expect(stampOf(other(SHIPPED))).toBe(stampOf(SHIPPED));
    if (!first) return expect.fail();
    for (const changed of [{ version: 9 }, { triggers: [] }, { coolDown: 1 }, { where: { field: 'segment', known: true } as const }])
      expect(stampOf([{ ...first, ...changed }, ...rest])).not.toBe(stampOf(SHIPPED));
    expect(stampOf(rest)).not.toBe(stampOf(SHIPPED));
  });
});
