import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoDate } from '../../../lib/domain/account';
import type { Run } from '../../../lib/domain/playbook/run';
import { CLASSES } from '../../../lib/domain/priority/reason';
import { db } from '../../../lib/store/db';
import { applyRecords } from '../../../lib/store/records/records';
import { changeSetting } from '../../../lib/store/settings/settings';
import { begin } from '../../../lib/worker/playbooks/begin';
import { evaluateToday } from '../../../lib/worker/today/evaluate';
import { laterToday, skipToday } from '../../../lib/worker/today/later';
import { freshWorker, restart } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';
import { taskRecord } from '../../builders/records';
import { todayNow } from '../../builders/today';
import { fillBook, NOW } from './book';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const day = (text: string) => text as IsoDate;
const today = day('2026-11-24');

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await freshWorker();
  await fillBook();
  await applyRecords([taskRecord('A4', 'T5', { title: 'Send figures', playbook: undefined, due: today })]);
});
afterEach(() => {
  vi.useRealTimers();
});

const owed = async () => (await db.account.where('nameKey').equals('owed').first())?.account;
const idOfTask = async (title: string) => (await owed())?.tasks.find((task) => task.title === title)?.id ?? '';
/** What Today says of the account. */
async function reasons() {
  const row = (await todayNow({ scope: 'team' })).rows.find(({ name }) => name === 'Owed');
  return row ? [row.first, ...row.others].map(({ fact }) => fact) : [];
}
const titles = async () => (await reasons()).flatMap((fact) => ('title' in fact ? [fact.title] : []));
const task = async (title: string, commandId = `c ${title}`) => ({
  accountId: (await owed())?.id ?? '',
  taskId: await idOfTask(title),
  commandId,
});

describe('a task of any kind', () => {
  it('is put off until its day, also in the order that is kept, and is back on it', async () => {
    expect((await titles()).toSorted()).toEqual(['Adoption check', 'Send figures']);
    await laterToday({ ...(await task('Adoption check')), until: day('2026-11-26') });
    await laterToday({ ...(await task('Send figures')), until: day('2026-11-25') });
    expect(await titles()).toEqual([]);
    await evaluateToday();
    const id = (await owed())?.id ?? '';
    const ranks = (await db.slice.toArray()).flatMap(({ briefs }) => briefs.ranks[briefs.ids.indexOf(id)] ?? []);
    expect(ranks).toEqual([CLASSES.indexOf('records')]);
    expect((await owed())?.tasks.map(({ status }) => status)).toEqual(['open', 'open']);
    vi.setSystemTime(new Date('2026-11-25T09:00:00.000Z'));
    expect(await titles()).toEqual(['Send figures']);
    vi.setSystemTime(new Date('2026-11-26T09:00:00.000Z'));
    expect((await titles()).toSorted()).toEqual(['Adoption check', 'Send figures']);
  });

  it('is left out for a reason, which its note says where it is kept', async () => {
    await skipToday({ ...(await task('Adoption check')), reason: 'customer declined' });
    expect(await titles()).toEqual(['Send figures']);
    expect((await db.outbox.toArray()).map(({ operation }) => operation)).toMatchObject([
      { kind: 'task.complete', outcome: 'No longer needed', note: 'customer declined' },
    ]);
  });

  it('is not put off to a day that is over, and one that is not there not at all', async () => {
    await expect(laterToday({ ...(await task('Adoption check')), until: today })).rejects.toMatchObject({ code: 'bad_input' });
    await expect(laterToday({ ...(await task('Nothing')), until: day('2026-12-01') })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is put off or not, whenever the worker dies, and the press again ends the same', async () => {
    const input = { ...(await task('Adoption check')), until: day('2026-11-26') };
    life.begin();
    await laterToday(input);
    const { lasting } = life;
    for (const killAt of lasting) {
      restart();
      await db.setting.where('key').startsWith('later ').delete();
      restart(killAt);
      await laterToday(input).catch(() => undefined);
      restart();
      await laterToday(input);
      expect(await titles()).toEqual(['Send figures']);
    }
  });
});

describe('a step of a playbook', () => {
  it('that asks how it ended says so, is put off by its playbook, and is skipped with its reason', async () => {
    const id = (await db.account.where('nameKey').equals('deciding').first())?.id ?? '';
    const run = async () => (await db.run.toArray())[0] as Run;
    await changeSetting('today', (choices) => ({ ...choices, me: 'Ana Ek' }));
    await begin({ commandId: 'c1', playbookId: 'renewal-readiness', accountIds: [id] });
    const stepOf = async (stepId: string) => `local:run:${(await run()).id}:${stepId}`;
    const facts = async () => {
      const row = (await todayNow({ scope: 'team' })).rows.find(({ name }) => name === 'Deciding');
      return row ? [row.first, ...row.others].flatMap(({ fact }) => (fact.kind === 'task' ? [fact] : [])) : [];
    };
    const asking = async () => (await facts()).filter(({ asks }) => asks).flatMap(({ taskIds }) => taskIds);
    // What the talk depends on is over first.
    for (const step of ['date', 'people', 'usage', 'value']) {
      await skipToday({ accountId: id, commandId: `skip ${step}`, taskId: await stepOf(step), reason: 'done already' });
    }
    expect((await run()).marks).toMatchObject({ date: { kind: 'skipped', reason: 'done already' } });
    expect(await asking()).toEqual([await stepOf('intent')]);
    await laterToday({ accountId: id, commandId: 'later', taskId: await stepOf('intent'), until: day('2026-11-30') });
    expect((await run()).marks.intent).toMatchObject({ kind: 'snoozed', until: '2026-11-30' });
    expect(await asking()).toEqual([]);
  });
});
