import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { IsoDate, IsoInstant } from '../../../lib/domain/account';
import { reasonKey } from '../../../lib/domain/priority/reason';
import { checkAudit } from '../../../lib/store/audit/audit';
import { db } from '../../../lib/store/db';
import { noteHealth } from '../../../lib/store/health/health-notes';
import { applyRecords } from '../../../lib/store/records/records';
import { changeSetting } from '../../../lib/store/settings/settings';
import { noteVisit } from '../../../lib/store/touchpoints/visits';
import { complete, undo } from '../../../lib/worker/book/tasks';
import { evaluateToday } from '../../../lib/worker/today/evaluate';
import { bringBack, setAside } from '../../../lib/worker/today/put-aside';
import { readShort } from '../../../lib/worker/today/read';
import { clearBrowser } from '../../builders/fake-browser';
import { restart } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';
import { taskRecord } from '../../builders/records';
import { todayNow } from '../../builders/today';
import { setAccount } from './book';
import { idOf, names, team, withBook } from './order';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

withBook();

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
