import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { addDays } from '../../../lib/domain/dates';
import type { Playbook } from '../../../lib/domain/playbook/definition';
import { SHIPPED } from '../../../lib/domain/playbook/shipped';
import { db } from '../../../lib/store/db';
import { applyRecords } from '../../../lib/store/records/records';
import { changeSetting } from '../../../lib/store/settings/settings';
import { claimKey, takeClaim } from '../../../lib/store/today/claims';
import { say } from '../../../lib/words/say';
import { begin, decline } from '../../../lib/worker/playbooks/begin';
import { stampOf } from '../../../lib/worker/playbooks/definitions';
import { readPlaybooks } from '../../../lib/worker/playbooks/read';
import { evaluateToday } from '../../../lib/worker/today/evaluate';
import { momentNow } from '../../../lib/worker/today/moment';
import { restart } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';
import { taskRecord } from '../../builders/records';
import { speakIn } from '../../speak';
import { NOW, setAccount } from '../today/book';
import { beginOn, groups, idOf, open, RENEWAL, runs, today, withBook } from './book-of-ana';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

withBook();

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
    await expect(beginOn('Nobody', 'c1', 'training')).rejects.toMatchObject({
      code: 'forbidden',
      where: 'today',
      message: say('playbooks.whoAreYou'),
    });
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
