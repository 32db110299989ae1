import { describe, expect, it } from 'vitest';
import type { Account, Contact } from '../../../lib/domain/account';
import { readinessOf } from '../../../lib/domain/renewal/readiness';
import { READINESS_ITEMS, type ReadinessItem, type Tick } from '../../../lib/domain/renewal/terms';
import { anAccount, day, instant } from '../builders';

const endDate = day('2027-01-15');
const clock = { today: day('2026-11-28'), now: instant('2026-11-28T09:00:00.000Z') };
const from = (daysAgo: number, label = 'Salesforce') => ({
  connectionId: label,
  label,
  asOf: new Date(Date.parse(clock.now) - daysAgo * 86_400_000).toISOString() as typeof clock.now,
});
const person = (role: string, left = false): Contact => ({ id: role + left, name: role, role, ...(left && { left }) });
const base = anAccount({ renewal: { endDate }, provenance: { renewal: from(1), usage: from(1), support: from(0), health: from(1) } });
const line = (item: ReadinessItem, over: Partial<Account>) =>
  readinessOf({ ...base, ...over }, endDate, clock).find((one) => one.item === item);
const tick = (item: ReadinessItem, seen: string, of = endDate): Tick => ({
  kind: 'tick',
  item,
  seen,
  endDate: of,
  at: instant('2026-11-20T00:00:00.000Z'),
});
const review = (at: string) => ({ id: 'r', at: instant(at), kind: 'review' as const, direction: 'both' as const, summary: 'Review' });

const ESTIMATED: Partial<Account> = {
  usage: { activeSeats: 10, seats: 60 },
  support: { open: 5, pastSla: 2 },
  payment: { state: 'overdue' },
  provenance: { usage: from(1), support: from(0), payment: from(1) },
};

describe('what the data shows', () => {
  it.each<[ReadinessItem, Partial<Account>, string, string]>([
    ['contacts', { contacts: [person('economic buyer'), person('champion')] }, 'yes', 'ready.bothKnown'],
    ['contacts', { contacts: [person('economic buyer'), person('champion', true)] }, 'no', 'ready.championLeft'],
    ['contacts', { contacts: [person('economic buyer', true), person('champion')] }, 'no', 'ready.buyerLeft'],
    ['contacts', { contacts: [person('economic buyer'), person('champion', true), person('champion')] }, 'yes', 'ready.bothKnown'],
    ['contacts', { contacts: [person('champion')] }, 'unknown', 'ready.noBuyer'],
    ['contacts', { contacts: [person('economic buyer')] }, 'unknown', 'ready.noChampion'],
    ['contacts', {}, 'unknown', 'ready.nobody'],
    ['usage', { usage: { activeSeats: 41, seats: 60 } }, 'yes', 'ready.usage'],
    ['usage', { usage: { activeSeats: 41, seats: 60 }, provenance: { usage: from(8) } }, 'no', 'ready.oldUsage'],
    ['usage', {}, 'unknown', 'ready.noUsage'],
    ['value', { touchpoints: [review('2026-10-01T10:00:00.000Z')] }, 'yes', 'ready.review'],
    ['value', { touchpoints: [review('2026-03-01T10:00:00.000Z')] }, 'unknown', 'ready.noReview'],
    ['value', { touchpoints: [review('2027-01-10T10:00:00.000Z')] }, 'unknown', 'ready.noReview'],
    ['issues', { support: { open: 2, pastSla: 0 } }, 'yes', 'ready.inSla'],
    ['issues', { support: { open: 2, pastSla: 1 } }, 'no', 'ready.pastSla'],
    ['issues', { support: { open: 2, pastSla: 0, escalations: 1 } }, 'no', 'ready.escalated'],
    ['issues', { support: { open: 2 } }, 'unknown', 'ready.slaUnknown'],
    ['issues', { support: { open: 0 } }, 'yes', 'ready.noneOpen'],
    ['issues', { support: { open: 0 }, provenance: { support: from(3) } }, 'unknown', 'ready.oldTickets'],
    ['issues', {}, 'unknown', 'ready.noTickets'],
    ['risks', { health: { score: 90, history: [], factors: [] } }, 'yes', 'ready.healthy'],
    ['risks', { health: { score: 50, history: [], factors: [] } }, 'no', 'ready.noPlan'],
    [
      'risks',
      { health: { score: 50, history: [], factors: [] }, tasks: [{ id: 't', title: 'Call', status: 'open', due: day('2026-12-02') }] },
      'unknown',
      'ready.planned',
    ],
    ['risks', { health: { score: 90, history: [], factors: [] }, provenance: { health: from(20) } }, 'unknown', 'ready.oldHealth'],
    ['risks', {}, 'unknown', 'ready.noHealth'],
    // Where no source keeps a health, our estimate is what the card shows.
    ['risks', ESTIMATED, 'no', 'ready.noPlan'],
    ['date', {}, 'unknown', 'ready.oneSource'],
    ['date', { confirmedBy: [from(1, 'book.csv')] }, 'yes', 'ready.twoSources'],
    ['date', { confirmedBy: [from(1, 'book.csv')], provenance: { renewal: from(31) } }, 'unknown', 'ready.oldDate'],
    [
      'date',
      { confirmedBy: [from(1, 'a')], conflicts: [{ field: 'renewal', value: { endDate: day('2027-02-01') }, source: from(1, 'b') }] },
      'no',
      'ready.dateDiffers',
    ],
  ])('%s of %j: %s, %s', (item, over, verdict, code) => {
    const found = line(item, over);
    expect(found).toMatchObject({ verdict, code, done: verdict === 'yes', ticked: false });
    expect(found?.words).not.toBe('');
  });

  it('nothing known is nothing ready: missing data never counts as good', () => {
    const lines = readinessOf(anAccount(), endDate, clock);
    expect(lines.map(({ item }) => item)).toEqual([...READINESS_ITEMS]);
    expect(lines.some(({ done, verdict }) => done || verdict !== 'unknown')).toBe(false);
  });
});

describe('what is ticked by hand', () => {
  it('counts where the data does not tell', () => {
    expect(line('value', { renewalNotes: [tick('value', 'ready.noReview')] })).toMatchObject({ done: true, ticked: true });
  });

  it('counts against what was in sight when it was ticked, and no longer when something new speaks against it', () => {
    const left = { contacts: [person('economic buyer'), person('champion', true)] };
    expect(line('contacts', { ...left, renewalNotes: [tick('contacts', 'ready.championLeft')] })?.done).toBe(true);
    expect(line('contacts', { ...left, renewalNotes: [tick('contacts', 'ready.nobody')] })?.done).toBe(false);
  });

  it('belongs to one renewal; a corrected end keeps it, but the date itself is looked at again', () => {
    const moved = day('2027-01-10');
    const renewalNotes = [tick('value', 'ready.noReview', moved), tick('date', 'ready.oneSource', moved)];
    expect([line('value', { renewalNotes })?.done, line('date', { renewalNotes })?.done]).toEqual([true, false]);
    const lastYear = [tick('value', 'ready.noReview', day('2026-01-15'))];
    expect(line('value', { renewalNotes: lastYear })?.done).toBe(false);
  });
});

it('a risk whose plan was ticked says how long before the end that was; one that the data answers says nothing', () => {
  const risky = { health: { score: 50, history: [], factors: [] } };
  expect(line('risks', { ...risky, renewalNotes: [tick('risks', 'ready.noPlan')] })).toMatchObject({ ticked: true, leadDays: 56 });
  expect(line('risks', { ...risky })).not.toHaveProperty('leadDays');
  expect(line('value', { renewalNotes: [tick('value', 'ready.noReview')] })).not.toHaveProperty('leadDays');
  expect(line('risks', { health: { score: 90, history: [], factors: [] }, renewalNotes: [tick('risks', 'x')] })).not.toHaveProperty(
    'leadDays',
  );
});
