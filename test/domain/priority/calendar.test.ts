import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../lib/domain/account';
import { addDays } from '../../../lib/domain/dates';
import { type BusinessCalendar, BusinessDays, usualCalendar } from '../../../lib/domain/priority/calendar';
import { clockAt } from '../../../lib/domain/priority/clock';
import { day, instant } from '../builders';

const FIRST = day('2006-01-01');
const YEARS_30 = 10_957;

/** Holidays on fixed days of every year, as Germany, the Emirates and an imaginary company have them. */
const yearly = (...days: string[]) => Array.from({ length: 32 }, (_, n) => days.map((one) => `${2005 + n}-${one}` as IsoDate)).flat();
const CALENDARS: Record<string, BusinessCalendar> = {
  'Monday to Friday': usualCalendar('Europe/Berlin'),
  Germany: { ...usualCalendar('Europe/Berlin'), holidays: yearly('01-01', '05-01', '10-03', '12-25', '12-26') },
  'Friday and Saturday off': { ...usualCalendar('Asia/Dubai'), weekend: [5, 6], holidays: yearly('12-02', '12-03') },
  'six days': { ...usualCalendar('America/Sao_Paulo'), weekend: [7], holidays: yearly('09-07', '11-15') },
  'two days a week': { ...usualCalendar('Pacific/Apia'), weekend: [1, 3, 5, 6, 7], holidays: yearly('02-29', '12-31') },
};

/** One day after the other, asked of Temporal's own calendar. */
function reference({ weekend, holidays }: BusinessCalendar) {
  const off = new Set<string>(holidays);
  const works = (date: Temporal.PlainDate) => !weekend.includes(date.dayOfWeek) && !off.has(date.toString());
  return {
    works: (date: IsoDate) => works(Temporal.PlainDate.from(date)),
    between(from: IsoDate, to: IsoDate) {
      let count = 0;
      for (let one = Temporal.PlainDate.from(from); one.toString() < to; ) {
        one = one.add({ days: 1 });
        if (works(one)) count += 1;
      }
      return count;
    },
    add(from: IsoDate, count: number) {
      let one = Temporal.PlainDate.from(from);
      for (let left = Math.abs(count); left > 0; ) {
        one = one.add({ days: Math.sign(count) });
        if (works(one)) left -= 1;
      }
      return one.toString();
    },
  };
}

describe.each(Object.entries(CALENDARS))('working days, %s', (_, calendar) => {
  const days = new BusinessDays(calendar);
  const told = reference(calendar);
  const anyDay = fc.integer({ min: 0, max: YEARS_30 }).map((n) => addDays(FIRST, n));

  it('every day of 30 years is what the reference says', () => {
    for (let n = 0; n <= YEARS_30; n += 1) expect(days.isWorking(addDays(FIRST, n))).toBe(told.works(addDays(FIRST, n)));
  });

  it('counts as the reference does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (from, length) => {
        expect(days.between(from, addDays(from, length))).toBe(told.between(from, addDays(from, length)));
      }),
      { numRuns: 150 },
    );
  });

  it('adds as the reference does, there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (from, count) => {
        fc.pre(count !== 0);
        expect(days.add(from, count)).toBe(told.add(from, count));
        if (days.isWorking(from)) expect(days.add(days.add(from, count), -count)).toBe(from);
      }),
      { numRuns: 150 },
    );
  });

  it('counts on: from a day to a second and on to a third is from the first to the third', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const [x, y, z] = [a, b, c].sort() as [IsoDate, IsoDate, IsoDate];
        expect(days.between(x, y) + days.between(y, z)).toBe(days.between(x, z));
      }),
      { numRuns: 150 },
    );
  });
});

it('a week without a working day is taken for a mistake', () => {
  const days = new BusinessDays({ ...usualCalendar('UTC'), weekend: [1, 2, 3, 4, 5, 6, 7] });
  expect(days.add(day('2026-11-28'), 1)).toBe('2026-11-29');
});

const berlin = (holidays: IsoDate[] = []) => ({ ...usualCalendar('Europe/Berlin'), holidays });
const at = (text: string, calendar = berlin()) => clockAt(instant(new Date(text).toISOString()), calendar);

describe('the moment', () => {
  it.each([
    ['on a Tuesday morning', '2026-11-24T10:00:00+01:00', '2026-11-24', '2026-11-24'],
    ['on a Friday: the weekend has nobody', '2026-11-27T10:00:00+01:00', '2026-11-27', '2026-11-29'],
    ['on a Saturday: Monday is at hand', '2026-11-28T10:00:00+01:00', '2026-11-30', '2026-11-30'],
    ['a minute before work ends', '2026-11-24T16:59:00+01:00', '2026-11-24', '2026-11-24'],
    ['when work is over', '2026-11-24T17:00:00+01:00', '2026-11-25', '2026-11-25'],
  ])('%s', (_, now, workday, horizon) => expect(at(now)).toMatchObject({ workday, horizon }));

  it('a holiday moves the horizon', () => {
    const closed = berlin([day('2026-12-24'), day('2026-12-25')]);
    expect(at('2026-12-23T10:00:00+01:00', closed).horizon).toBe('2026-12-27');
  });

  it.each([
    ['in the middle of the day', '2026-11-24T10:00:00+01:00', '2026-11-24T10:00:00.000Z'],
    ['before work begins', '2026-11-24T07:00:00+01:00', '2026-11-24T09:00:00.000Z'],
    ['half an hour before it ends: the other half is tomorrow', '2026-11-24T16:30:00+01:00', '2026-11-25T08:30:00.000Z'],
    ['on a Friday evening', '2026-11-27T18:00:00+01:00', '2026-11-30T09:00:00.000Z'],
    ['over the weekend on which summer time begins', '2026-03-27T16:30:00+01:00', '2026-03-30T07:30:00.000Z'],
  ])('the next working hour ends, %s', (_, now, ends) => expect(at(now).hourEnd).toBe(ends));

  it('a day that has no midnight begins when it begins', () => {
    const sao = { ...usualCalendar('America/Sao_Paulo'), weekend: [] };
    expect(clockAt(instant('2018-11-04T12:00:00.000Z'), sao).today).toBe('2018-11-04');
  });
});
