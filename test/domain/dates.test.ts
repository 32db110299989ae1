import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, agoWords, daysBetween, endOfDay, formatDay, inDays, isIsoDate, localDay, nowIso, todayIso } from '../../lib/domain/dates';
import { day, instant } from './builders';

const anyDay = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2198-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe('days', () => {
  it('adding what lies between leads there', () => {
    fc.assert(fc.property(anyDay, anyDay, (from, to) => addDays(from, daysBetween(from, to)) === to));
  });

  it('what lies between is what was added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => daysBetween(from, addDays(from, days)) === days),
    );
  });

  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-12-18', '2026-11-22', -26],
  ])('from %s to %s are %i', (from, to, days) => expect(daysBetween(day(from), day(to))).toBe(days));

  it('crosses a change of summer time whole', () => {
    expect(endOfDay(day('2026-03-29'), 'Europe/Berlin')).toBe('2026-03-29T21:59:59.999Z');
    expect(localDay(instant('2026-03-29T22:00:00.000Z'), 'Europe/Berlin')).toBe('2026-03-30');
  });

  it('is the reader’s own day where no zone is named', () => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const anyInstant = fc.date({ min: new Date('1901-01-01'), max: new Date('2198-12-31'), noInvalidDate: true });
    fc.assert(fc.property(anyInstant, (at) => localDay(instant(at.toISOString())) === localDay(instant(at.toISOString()), here)));
  });

  it('today and now are in their forms', () => {
    expect(isIsoDate(todayIso())).toBe(true);
    expect(nowIso()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
});

describe('isIsoDate', () => {
  it('takes every real day', () => fc.assert(fc.property(anyDay, isIsoDate)));

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-11-31',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-3',
    '2026-12-18T00:00:00Z',
    '18.12.2026',
    '',
    'today',
    '-000001-01-01',
    20261218,
    null,
    undefined,
  ])('refuses %s', (text) => expect(isIsoDate(text)).toBe(false));
});

describe('words', () => {
  it.each([
    [26, 'in 26 days'],
    [1, 'tomorrow'],
    [0, 'today'],
    [-1, '1 day overdue'],
    [-26, '26 days overdue'],
  ])('%i is %s', (days, words) => expect(inDays(days)).toBe(words));

  it.each([
    ['2026-11-01T12:00:00.000Z', '21 days ago'],
    ['2026-11-21T12:00:00.000Z', 'yesterday'],
    ['2026-11-22T12:01:00.000Z', 'today'],
    ['2026-11-24T12:00:00.000Z', 'in 2 days'],
  ])('%s is %s', (at, words) => expect(agoWords(instant(at), instant('2026-11-22T12:30:00.000Z'))).toBe(words));

  it.each([
    ['2026-12-18', undefined, '18 Dec'],
    ['2027-08-22', undefined, '22 Aug'],
    ['2027-08-24', undefined, '24 Aug 2027'],
    ['2026-02-20', undefined, '20 Feb 2026'],
    ['2026-12-18', 'en-US', 'Dec 18'],
    ['2026-12-18', 'de-DE', '18. Dez.'],
  ])('%s (%s) is %s', (date, locale, words) => expect(formatDay(day(date), day('2026-11-22'), locale)).toBe(words));
});
