import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { IsoDate, IsoInstant } from '../../../lib/domain/account';
import { factWords } from '../../../lib/domain/priority/words';
import type { Caller } from '../../../lib/messaging/server';
import { db } from '../../../lib/store/db';
import { applyRecords } from '../../../lib/store/records/records';
import { changeSetting } from '../../../lib/store/settings/settings';
import { noteVisit, skipVisit } from '../../../lib/store/touchpoints/visits';
import { evaluateToday } from '../../../lib/worker/today/evaluate';
import { todayHandlers } from '../../../lib/worker/today/handlers';
import { setAside } from '../../../lib/worker/today/put-aside';
import { clearBrowser } from '../../builders/fake-browser';
import { restart } from '../../builders/fake-worker';
import { Killed, life } from '../../builders/mortal';
import { accountRecord } from '../../builders/records';
import { todayNow } from '../../builders/today';
import { NOW, setAccount } from './book';
import { byHand, idOf, names, readWhile, score, team, withBook } from './order';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

withBook();

describe('the order that is kept', () => {
  it('is that of the rows', async () => {
    await evaluateToday();
    const view = await team();
    expect(names(view.rows)).toEqual(['Burning', 'Deciding', 'Falling', 'Nobody', 'Owed']);
    expect(names(view.rows)).toEqual(await byHand());
    expect(view).toMatchObject({ today: '2026-11-24', tomorrow: '2026-11-25', empty: false, more: 0, counts: { team: 5, unclaimed: 1 } });
    expect(view.progress).toBeUndefined();
  });

  it('counts nobody’s accounts as mine while it is not known who the person is', async () => {
    expect(await team()).toMatchObject({
      choices: expect.not.objectContaining({ me: expect.anything() }),
      counts: { unclaimed: 1, team: 5 },
    });
    expect((await team()).counts).not.toHaveProperty('mine');
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
