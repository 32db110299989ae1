import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoDate, IsoInstant } from '../../../lib/domain/account';
import { rank } from '../../../lib/domain/priority/rank';
import { reasonKey } from '../../../lib/domain/priority/reason';
import { standingOf } from '../../../lib/domain/priority/standing';
import { factWords } from '../../../lib/domain/priority/words';
import type { Caller } from '../../../lib/messaging/server';
import { checkAudit } from '../../../lib/store/audit/audit';
import { db } from '../../../lib/store/db';
import { noteHealth } from '../../../lib/store/health/health-notes';
import { applyRecords } from '../../../lib/store/records/records';
import { changeSetting } from '../../../lib/store/settings/settings';
import { noteVisit, skipVisit } from '../../../lib/store/touchpoints/visits';
import { complete, undo } from '../../../lib/worker/book/tasks';
import { evaluateToday } from '../../../lib/worker/today/evaluate';
import { todayHandlers } from '../../../lib/worker/today/handlers';
import { momentNow } from '../../../lib/worker/today/moment';
import { bringBack, setAside } from '../../../lib/worker/today/put-aside';
import { readShort } from '../../../lib/worker/today/read';
import { clearBrowser } from '../../builders/fake-browser';
import { freshWorker, restart } from '../../builders/fake-worker';
import { Killed, life } from '../../builders/mortal';
import { accountRecord, taskRecord } from '../../builders/records';
import { todayNow } from '../../builders/today';
import { fillBook, NOW, setAccount } from './book';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await freshWorker();
  await fillBook();
});
afterEach(() => {
  vi.useRealTimers();
});

const names = (rows: { name: string }[]) => rows.map(({ name }) => name);
const score = (points: number) => ({ score: points, history: [], factors: [] });
const team = () => todayNow({ scope: 'team' });
const idOf = async (name: string) => (await db.account.where('nameKey').equals(name.toLowerCase()).first())?.id ?? '';

/** The same by looking at every account, without what was kept. */
async function byHand(): Promise<string[]> {
  const { clock, choices } = await momentNow();
  const accounts = (await db.account.toArray()).map(({ account }) => account);
  return names(
    rank(
      accounts.flatMap((account) => standingOf(account, {}, clock, choices.weights) ?? []),
      choices.weights,
    ),
  );
}

/** Ids of accounts that are read while something runs. */
async function readWhile(work: () => Promise<unknown>): Promise<string[]> {
  const read: string[] = [];
  const note = (row: { id: string }) => {
    read.push(row.id);
    return row;
  };
  db.account.hook('reading', note);
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  await work();
  const asked = get.mock.calls.flatMap(([id], at) => ((get.mock.contexts[at] as IDBObjectStore).name === 'account' ? [String(id)] : []));
  get.mockRestore();
  db.account.hook('reading').unsubscribe(note);
  return [...read, ...asked];
}

describe('the order that is kept', () => {
  it('is that of the rows', async () => {
    await evaluateToday();
    const view = await team();
    expect(names(view.rows)).toEqual(['Burning', 'Deciding', 'Falling', 'Nobody', 'Owed']);
    expect(names(view.rows)).toEqual(await byHand());
    expect(view).toMatchObject({ today: '2026-11-24', tomorrow: '2026-11-25', empty: false, more: 0, counts: { team: 5, unclaimed: 1 } });
    expect(view.progress).toBeUndefined();
  });

  it('whoever asks meanwhile is answered between two accounts, however long a set-up makes each of them', async () => {
    for (let n = 0; n < 60; n += 1) await setAccount(`L${n}`, { name: `Long ${n}`, csm: 'Ana Ek' });
    let [now, turns] = [0, 0];
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 50;
      return now;
    });
    const turn = (): void => {
      turns += 1;
      handle = setTimeout(turn, 0);
    };
    let handle = setTimeout(turn, 0);
    await evaluateToday();
    clearTimeout(handle);
    clock.mockRestore();
    expect(turns).toBeGreaterThan(60);
  });

  it('a change of one account looks at that account only, and the order is right', async () => {
    await evaluateToday();
    await setAccount('A4', { support: { open: 3, escalations: 2 } });
    const id = await idOf('Owed');
    expect(await readWhile(evaluateToday)).toEqual([id]);
    expect(await db.changed.count()).toBe(0);
    expect(names((await team()).rows)).toEqual(await byHand());
    expect(names((await team()).rows).slice(0, 2)).toEqual(['Owed', 'Burning']);
  });

  it('nothing changed: nothing is read', async () => {
    await evaluateToday();
    expect(await readWhile(evaluateToday)).toEqual([]);
  });

  it('a new day, and the evening of one, look at all of it', async () => {
    await evaluateToday();
    vi.setSystemTime(new Date('2026-11-25T09:00:00.000Z'));
    expect(await readWhile(evaluateToday)).toHaveLength(5);
    vi.setSystemTime(new Date('2026-11-25T20:00:00.000Z'));
    expect(await readWhile(evaluateToday)).toHaveLength(5);
    expect(await readWhile(evaluateToday)).toEqual([]);
  });

  it('other weights look at all of it', async () => {
    await evaluateToday();
    await changeSetting('today', (choices) => ({ ...choices, weights: { value: 0, likelihood: 1, time: 1 } }));
    expect(await readWhile(evaluateToday)).toHaveLength(5);
    expect(names((await team()).rows)).toEqual(await byHand());
  });

  it('an account that comes, and one that goes, are dealt with', async () => {
    await evaluateToday();
    await applyRecords([accountRecord('A9', { name: 'New', csm: 'Bo Li', health: { score: 1, history: [], factors: [] } })]);
    await db.account.delete(await idOf('Burning'));
    await db.changed.add({ ids: [(await db.record.get(['csv', 'account', 'A1']))?.accountId ?? ''] });
    expect(names((await team()).rows)).toEqual(await byHand());
    expect(names((await team()).rows)).toContain('New');
  });

  it('a book of several slices, read again with other accounts between, holds every account once', async () => {
    await applyRecords(Array.from({ length: 1000 }, (_, n) => accountRecord(`B${n}`, { name: `Many ${n}`, arr: { amount: n } })));
    await applyRecords(Array.from({ length: 1000 }, (_, n) => accountRecord(`C${n}`, { name: `More ${n}`, arr: { amount: n } })));
    await evaluateToday();
    for (const day of ['25', '26']) {
      vi.setSystemTime(new Date(`2026-11-${day}T09:00:00.000Z`));
      await applyRecords(Array.from({ length: 90 }, (_, n) => accountRecord(`D${day} ${n}`, { name: `Day ${day} ${n}` })));
      await evaluateToday();
      const ids = (await db.slice.toArray()).flatMap(({ briefs }) => briefs.ids);
      expect(ids.toSorted()).toEqual((await db.account.toCollection().primaryKeys()).toSorted());
    }
    expect(await db.slice.count()).toBeGreaterThan(2);
  });

  it('what was known of an account is found again when ranges no longer begin where they did', async () => {
    const many = Array.from({ length: 2_300 }, (_, n) => accountRecord(`B${n}`, { name: `Many ${n}`, health: score(80) }));
    await applyRecords(many);
    await evaluateToday();
    // Everything moves up by some accounts, and the whole book is looked at on another day.
    const ids = (await db.account.toCollection().primaryKeys()).toSorted();
    await db.account.bulkDelete(ids.slice(0, 300));
    for (const id of [ids[1_100], ids[1_290], ids[2_200]]) {
      await db.account
        .where('id')
        .equals(id ?? '')
        .modify((row) => {
          row.account = { ...row.account, health: score(10) };
        });
    }
    vi.setSystemTime(new Date('2026-11-25T09:00:00.000Z'));
    await evaluateToday();
    const red = async () => (await db.notice.where('kind').equals('red').toArray()).map(({ accountId }) => accountId).toSorted();
    expect(await red()).toEqual([ids[1_100], ids[1_290], ids[2_200]]);
    const watched = (await db.watch.toArray()).flatMap(({ watches }) => watches.ids);
    expect(watched.toSorted()).toEqual((await db.account.toCollection().primaryKeys()).toSorted());
    vi.setSystemTime(new Date('2026-11-26T09:00:00.000Z'));
    await evaluateToday();
    expect(await red()).toHaveLength(3);
  });

  it('a thread that was looked at and not logged is a reason until it is logged or skipped, and only its account is looked at', async () => {
    await evaluateToday();
    const accountId = await idOf('Owed');
    const draft = { type: 'email', direction: 'in', subject: 'Invoice of November', people: [], promises: [] } as const;
    const visit = {
      source: 'gmail t1',
      accountId,
      workspace: 'w',
      confidence: 1,
      evidence: [],
      seenAt: '2026-11-24T08:50:00.000Z' as IsoInstant,
      answered: true as const,
    };
    await noteVisit({ ...visit, draft: { ...draft, people: [], promises: [] } });
    expect(await readWhile(evaluateToday)).toEqual([accountId]);
    const facts = async () => (await team()).rows.find(({ name }) => name === 'Owed')?.others.map(({ fact }) => fact);
    expect(await facts()).toContainEqual({ kind: 'unlogged', count: 1, subject: 'Invoice of November', source: 'gmail t1' });
    await skipVisit('gmail t1');
    expect(await readWhile(evaluateToday)).toEqual([accountId]);
    expect((await facts())?.map(({ kind }) => kind)).not.toContain('unlogged');
  });

  it('a mail that was not answered when last seen is work until it is answered, logged or skipped; nothing is known of one that nobody opened', async () => {
    await evaluateToday();
    const accountId = await idOf('Owed');
    const link = 'https://mail.google.com/mail/?authuser=a%40b.example#all/18c5f0a1b2c3d4e5';
    const draft = { type: 'email' as const, direction: 'in' as const, subject: 'Our seats', people: [], promises: [], link };
    const seenAt = '2026-11-24T08:12:00.000Z' as IsoInstant;
    const visit = { source: 'gmail t2', accountId, workspace: 'w', confidence: 1, evidence: [], seenAt, draft };
    const facts = async () => {
      const row = (await team()).rows.find(({ name }) => name === 'Owed');
      return [row?.first, ...(row?.others ?? [])].flatMap((reason) => (reason?.fact.kind === 'seenMail' ? [reason.fact] : []));
    };
    await noteVisit(visit);
    const fact = { kind: 'seenMail' as const, count: 1, subject: 'Our seats', source: 'gmail t2', seenAt, link };
    expect(await facts()).toEqual([fact]);
    const day = '2026-11-24' as IsoDate;
    expect(factWords(fact, day, seenAt)).toMatch(/^not answered when last seen, \S+(?: [AP]M)?: Our seats$/);
    for (const over of [
      { ...visit, draft: { ...draft, direction: 'out' as const } },
      { ...visit, draft: { ...draft, type: 'ticket' as const } },
      { ...visit, answered: true as const },
    ]) {
      await noteVisit(visit);
      expect(await facts()).toHaveLength(1);
      await noteVisit(over);
      expect(await facts()).toEqual([]);
    }
    await noteVisit({ ...visit, source: 'gmail t3' });
    await skipVisit('gmail t3');
    expect(await facts()).toEqual([]);
  });

  it('a clock that was set back is said, moves nothing that was decided, and is right when the person says so', async () => {
    await setAside({ accountId: await idOf('Burning'), kind: 'snoozed', until: '2026-12-01' as IsoDate, keys: [] });
    await team();
    // An hour is what a network corrects.
    vi.setSystemTime(NOW.getTime() - 60 * 60_000);
    expect((await team()).behind).toBeUndefined();
    vi.setSystemTime(NOW.getTime() - 40 * 86_400_000);
    const view = await team();
    expect(view).toMatchObject({ behind: '2026-11-24', today: '2026-10-15', aside: [{ name: 'Burning' }] });
    expect(view.rows.length).toBeGreaterThan(0);
    // It is said again, and not written over, until somebody says that it is right.
    expect((await team()).behind).toBe('2026-11-24');
    await todayHandlers['today.clock']({}, { role: 'page' } as Caller);
    expect((await team()).behind).toBeUndefined();
  });

  it('is whole whenever the worker dies on the way', async () => {
    await applyRecords(Array.from({ length: 300 }, (_, n) => accountRecord(`B${n}`, { name: `Many ${n}`, arr: { amount: n } })));
    const told = await byHand();
    life.begin();
    await evaluateToday();
    const { steps, lasting } = life;
    expect(steps).toBeGreaterThan(10);
    for (const killAt of lasting) {
      life.begin();
      clearBrowser();
      await Promise.all([db.slice.clear(), db.setting.delete('today-run')]);
      restart(killAt);
      await evaluateToday().catch((error) => expect([error, error.inner]).toContainEqual(expect.any(Killed)));
      restart();
      await setAccount('A3');
      await evaluateToday();
      const view = await todayNow({ scope: 'team', length: 200 });
      expect(names(view.rows)).toEqual(told.slice(0, 200));
    }
  });
});

it('the book says of a health set by hand who and until when, and no more once its day is over', async () => {
  const until = '2026-11-25' as IsoDate;
  const said = { kind: 'override', band: 'healthy', reason: 'They signed', by: 'Ana Ek', until } as const;
  await noteHealth('w1', await idOf('Falling'), 'override', said);
  await evaluateToday();
  const line = async () => db.line.get(await idOf('Falling'));
  expect(await line()).toMatchObject({ band: 'healthy', score: 20, byHand: { by: 'Ana Ek', until } });
  vi.setSystemTime(new Date('2026-11-26T09:00:00.000Z'));
  await evaluateToday();
  expect(await line()).toMatchObject({ band: 'critical', score: 20 });
  expect(await line()).not.toHaveProperty('byHand');
});

describe('whose', () => {
  it('mine is by the name that the person chose, unclaimed is nobody’s', async () => {
    expect((await todayNow({})).scope).toBe('team');
    await changeSetting('today', (choices) => ({ ...choices, me: 'Bo Li' }));
    const mine = await todayNow({});
    expect([mine.scope, names(mine.rows), mine.owners]).toEqual(['mine', ['Falling', 'Owed'], ['Ana Ek', 'Bo Li']]);
    expect(names((await todayNow({ scope: 'unclaimed' })).rows)).toEqual(['Nobody']);
  });

  it('who is signed in under a name of the book is known', async () => {
    await setAccount('A3', { csm: 'Ana' });
    expect(await todayNow({})).toMatchObject({ scope: 'mine', choices: { me: 'Ana' }, rows: [{ name: 'Falling' }] });
  });

  it('the list ends where the day ends', async () => {
    expect(await todayNow({ scope: 'team', length: 2 })).toMatchObject({ rows: [{ name: 'Burning' }, { name: 'Deciding' }], more: 3 });
    expect(await readShort()).toMatchObject({ scope: 'team', rows: [{ name: 'Burning' }, {}, {}], more: 2 });
  });
});

describe('what is done here', () => {
  it('a completed task is off the list before it has left, and back when it is taken back', async () => {
    const accountId = await idOf('Owed');
    const taskId = (await db.account.get(accountId))?.account.tasks[0]?.id ?? '';
    const first = async () => (await team()).rows.find(({ name }) => name === 'Owed')?.first.fact.kind;
    expect(await first()).toBe('task');
    await complete({ accountId, taskId, commandId: 'c1', outcome: 'Done' });
    expect(await first()).not.toBe('task');
    await undo({ accountId, taskId, commandId: 'c2' });
    expect(await first()).toBe('task');
  });

  it('a snooze keeps an account away until its day, and is one line of the record', async () => {
    const { accountId, first, others } = (await team()).rows[1] ?? ({} as never);
    const until = '2026-11-26' as IsoDate;
    const keys = [first, ...others].map(reasonKey);
    for (let n = 0; n < 2; n += 1) await setAside({ accountId, kind: 'snoozed', until, keys });
    const view = await team();
    expect(names(view.rows)).not.toContain('Deciding');
    expect(view.aside).toMatchObject([{ name: 'Deciding', kind: 'snoozed', until }]);
    expect((await db.audit.toArray()).map(({ action, target }) => [action, target])).toEqual([
      ['today.snoozed', `${accountId} until ${until}`],
    ]);
    vi.setSystemTime(new Date('2026-11-26T09:00:00.000Z'));
    expect(names((await team()).rows)).toContain('Deciding');
  });

  it('a snoozed account is back at once when something new is to be passed on', async () => {
    const { accountId, first, others } = (await team()).rows[1] ?? ({} as never);
    await setAside({ accountId, kind: 'snoozed', until: '2026-12-01' as IsoDate, keys: [first, ...others].map(reasonKey) });
    await setAccount('A2', { support: { open: 1, escalations: 1 } });
    expect(names((await team()).rows)[0]).toBe('Deciding');
  });

  it('what its owner decided is in hand and says so, until it is brought back', async () => {
    const { accountId, first, others } = (await team()).rows[1] ?? ({} as never);
    await setAside({ accountId, kind: 'decided', keys: [first, ...others].map(reasonKey) });
    const view = await team();
    expect(names(view.rows)).not.toContain('Deciding');
    expect(view.hand).toMatchObject([{ name: 'Deciding', hand: { kind: 'decided', on: '2026-11-24' } }]);
    await bringBack({ accountId });
    expect(names((await team()).rows)).toContain('Deciding');
    expect((await db.audit.toArray()).map(({ action }) => action)).toEqual(['today.decided', 'today.back']);
    expect((await checkAudit()).bad).toBeUndefined();
  });

  it('a day that is over, an account that is not there, and a decision with a day are refused', async () => {
    const accountId = await idOf('Owed');
    const until = '2026-11-24' as IsoDate;
    await expect(setAside({ accountId, kind: 'snoozed', until, keys: [] })).rejects.toMatchObject({ code: 'bad_input' });
    await expect(setAside({ accountId, kind: 'decided', until: '2026-12-24' as IsoDate, keys: [] })).rejects.toMatchObject({
      code: 'bad_input',
    });
    await expect(setAside({ accountId: 'x', kind: 'decided', keys: [] })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('putting aside is whole whenever the worker dies: the row and its line of the record, or neither', async () => {
    const accountId = await idOf('Owed');
    life.begin();
    await setAside({ accountId, kind: 'decided', keys: ['a'] });
    const { lasting } = life;
    for (const killAt of lasting) {
      restart();
      await Promise.all([db.aside.clear(), db.audit.clear(), db.auditHead.clear()]);
      restart(killAt);
      await setAside({ accountId, kind: 'decided', keys: ['a'] }).catch(() => undefined);
      restart();
      expect(await db.audit.count()).toBe(await db.aside.count());
      await setAside({ accountId, kind: 'decided', keys: ['a'] });
      expect([await db.aside.count(), await db.audit.count()]).toEqual([1, 1]);
    }
  });
});

it('while presenting no amount, owner, or promise is in it', async () => {
  await applyRecords([taskRecord('A4', 'T9', { title: 'Call Ana Lind', playbook: undefined, due: '2026-11-24' as IsoDate })]);
  const link = 'https://mail.google.com/mail/?authuser=lind%40b.example#all/18c5f0a1b2c3d4e5';
  const draft = { type: 'email' as const, direction: 'in' as const, subject: 'Lind asks', people: [], promises: [], link };
  const seenAt = '2026-11-24T08:12:00.000Z' as IsoInstant;
  await noteVisit({ source: 'gmail t2', accountId: await idOf('Owed'), workspace: 'w', confidence: 1, evidence: [], seenAt, draft });
  await changeSetting('presenting', () => true);
  clearBrowser();
  const text = JSON.stringify(await team());
  expect(text).toContain('Owed');
  expect(text).toContain('seenMail');
  expect(text).not.toMatch(/Lind|Bo Li|Ana Ek|30000|"arr"/i);
});
