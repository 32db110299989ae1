import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { todayIso } from '../../../lib/domain/dates';
import { KEPT_DAYS } from '../../../lib/domain/health/past';
import { getAccount } from '../../../lib/store/book/accounts';
import { db } from '../../../lib/store/db';
import { dropOldDays, withDays } from '../../../lib/store/health/health-days';
import { restOfData } from '../../../lib/store/privacy/export';
import { forgetPerson } from '../../../lib/store/privacy/forget';
import { setFoldRules } from '../../../lib/store/records/fold-rules';
import { setNeverCached } from '../../../lib/store/records/never-cache';
import { applyRecords, foldStep } from '../../../lib/store/records/records';
import { removeConnectionStep } from '../../../lib/store/records/removal';
import { accountRecord, contactRecord } from '../../builders/records';

afterEach(async () => {
  vi.useRealTimers();
  await db.delete();
  await db.open();
});

const scored = (score: number, factors: { label: string; points: number }[] = []) => ({ health: { score, history: [], factors } });
const on = (text: string) => vi.useFakeTimers({ now: new Date(text), toFake: ['Date'] });
const days = () => db.healthDay.toArray();

/** An account that came on 1 November, and its health of later days. */
async function lived(...later: [when: string, score: number][]): Promise<string> {
  on('2026-11-01T10:00:00Z');
  const { accountIds } = await applyRecords([accountRecord('A1', scored(70))]);
  for (const [when, score] of later) {
    on(when);
    await applyRecords([accountRecord('A1', scored(score))]);
  }
  return accountIds[0] ?? '';
}

describe('changes of health', () => {
  it('are written with the account; the first day and what says nothing new write nothing', async () => {
    const id = await lived(['2026-11-01T10:05:00Z', 90], ['2026-11-02T10:00:00Z', 90]);
    expect(await days()).toEqual([]);
    on('2026-11-20T10:00:00Z');
    await applyRecords([accountRecord('A1', scored(58))]);
    expect(await days()).toMatchObject([{ accountId: id, date: '2026-11-20', from: { score: 90 }, to: { score: 58 } }]);
    const account = await getAccount(id);
    expect(account?.healthMoves).toMatchObject([{ from: 90, score: 58, moved: -32 }]);
    await applyRecords([accountRecord('A1', { ...scored(58), segment: 'SMB' })]);
    expect((await getAccount(id))?.healthMoves).toEqual(account?.healthMoves);
  });

  it('are one row a day, whatever happens on it', async () => {
    const id = await lived(['2026-11-20T10:00:00Z', 10], ['2026-11-20T11:00:00Z', 58], ['2026-11-22T10:00:00Z', 40]);
    expect((await days()).map(({ date, from, to }) => [date, from.score, to.score])).toEqual([
      ['2026-11-20', 70, 58],
      ['2026-11-22', 58, 40],
    ]);
    on('2026-11-22T12:00:00Z');
    await applyRecords([accountRecord('A1', scored(58))]);
    expect((await getAccount(id))?.healthMoves).toHaveLength(1);
    expect(await days()).toHaveLength(1);
  });

  it.each(['account', 'healthDay'] as const)('a change that fails at %s leaves neither, and may be repeated', async (table) => {
    const id = await lived();
    on('2026-11-20T10:00:00Z');
    const event = table === 'account' ? 'updating' : 'creating';
    const fail = () => {
      throw new Error('full');
    };
    db[table].hook(event as 'creating', fail);
    await expect(applyRecords([accountRecord('A1', scored(58))])).rejects.toThrow();
    db[table].hook(event as 'creating').unsubscribe(fail);
    expect([(await days()).length, (await getAccount(id))?.health?.score]).toEqual([0, 70]);
    await applyRecords([accountRecord('A1', scored(58))]);
    expect(await days()).toHaveLength(1);
  });

  it('go to the card as far as its trend reaches', async () => {
    const id = await lived(['2026-11-05T10:00:00Z', 60], ['2026-11-20T10:00:00Z', 50], ['2026-12-25T10:00:00Z', 40]);
    const account = await getAccount(id);
    const shown = account && (await withDays(account, todayIso()));
    expect(shown?.healthDays?.map(({ date }) => date)).toEqual(['2026-11-20', '2026-12-25']);
  });

  it('outlive the time in which a silent source is hidden', async () => {
    const id = await lived(['2026-11-20T10:00:00Z', 58]);
    await setFoldRules({ order: [], hidden: ['csv'] });
    while (await foldStep());
    expect(await getAccount(id)).toBeUndefined();
    await setFoldRules({ order: [], hidden: [] });
    while (await foldStep());
    expect((await getAccount(id))?.healthMoves).toMatchObject([{ score: 58, moved: -12 }]);
  });
});

describe('the past of a health goes', () => {
  it('with its account', async () => {
    await lived(['2026-11-20T10:00:00Z', 58]);
    await removeConnectionStep('csv');
    expect(await days()).toEqual([]);
  });

  it('where the company keeps no health', async () => {
    const id = await lived(['2026-11-20T10:00:00Z', 58]);
    await setNeverCached(['health']);
    await applyRecords([accountRecord('A1', scored(50))]);
    expect(await days()).toEqual([]);
    expect(await getAccount(id)).not.toHaveProperty('healthMoves');
  });

  it('after 400 days', async () => {
    await lived(['2026-11-20T10:00:00Z', 58]);
    on('2026-12-01T10:00:00Z');
    await dropOldDays(todayIso());
    expect(await days()).toHaveLength(1);
    vi.setSystemTime(Date.parse('2026-11-21T10:00:00Z') + KEPT_DAYS * 86_400_000);
    await dropOldDays(todayIso());
    expect(await days()).toEqual([]);
  });

  it('with a person, where a source named one, and is in the export until then', async () => {
    on('2026-11-01T10:00:00Z');
    await applyRecords([accountRecord('A1', scored(70, [{ label: 'Ana Ferreira', points: 1 }])), contactRecord('A1', 'ana@acme.example')]);
    on('2026-11-20T10:00:00Z');
    await applyRecords([accountRecord('A1', scored(58, [{ label: 'ana@acme.example', points: -9 }]))]);
    expect(JSON.stringify((await restOfData()).healthDay)).toContain('ana@acme.example');
    await forgetPerson('ana@acme.example');
    expect(await days()).toHaveLength(1);
    expect(JSON.stringify(await db.healthDay.toArray())).not.toContain('ana@acme.example');
    expect(JSON.stringify(await db.account.toArray())).not.toContain('ana@acme.example');
  });
});
