import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../lib/domain/account';
import { addDays, daysBetween } from '../../../lib/domain/dates';
import { decisionOf } from '../../../lib/domain/renewal/decision';
import { endOfTermAt } from '../../../lib/domain/renewal/term';
import { day } from '../builders';

const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(day('2000-01-01'), n));

describe('the term that a day lies in', () => {
  it.each([
    ['a year by its last day', '2024-02-01', '2025-01-31', '2026-11-28', '2027-01-31'],
    ['a year by the first day of the next', '2024-02-01', '2025-02-01', '2026-11-28', '2027-02-01'],
    ['three years', '2023-01-01', '2025-12-31', '2026-11-28', '2028-12-31'],
    ['begun on 29 February, in a common year', '2024-02-29', '2025-02-28', '2026-11-28', '2027-02-28'],
    ['begun on 29 February, in a leap year', '2024-02-29', '2025-02-28', '2027-11-28', '2028-02-29'],
    ['begun on the 31st, by the month', '2025-01-31', '2025-02-28', '2025-03-15', '2025-03-31'],
    ['in days where no months fit', '2025-01-01', '2025-04-11', '2025-05-01', '2025-07-20'],
    ['on its last day', '2024-02-01', '2025-01-31', '2026-01-31', '2026-01-31'],
    ['not over yet', '2026-01-01', '2026-12-31', '2026-11-28', '2026-12-31'],
    ['without length', '2026-01-01', '2026-01-01', '2026-11-28', '2026-01-01'],
    ['that ends before it begins', '2026-01-01', '2025-01-01', '2026-11-28', '2025-01-01'],
  ])('%s', (_, start, end, today, expected) => expect(endOfTermAt(day(start), day(end), day(today))).toBe(expected));

  it('holds the day, begins at the first end and keeps the day of the month, over fifty years', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), days, (start, months, today) => {
        const end = Temporal.PlainDate.from(start).add({ months }).subtract({ days: 1 }).toString() as IsoDate;
        const at = endOfTermAt(start, end, today);
        expect(at >= end && at >= today).toBe(true);
        // An end is whole terms from the start, counted by the calendar itself.
        const boundary = Temporal.PlainDate.from(at).add({ days: 1 });
        const whole = Array.from({ length: 1_200 }, (_, n) => Temporal.PlainDate.from(start).add({ months: months * (n + 1) }));
        expect(whole.some((one) => one.equals(boundary))).toBe(true);
        if (at > end) expect(daysBetween(today, at)).toBeLessThan(months * 31 + 1);
      }),
    );
  });

  it('repeated on its own answer changes nothing', () => {
    fc.assert(
      fc.property(days, days, days, (start, end, today) => {
        const at = endOfTermAt(start, end, today);
        expect(endOfTermAt(start, at, today)).toBe(at >= today || at === end ? at : endOfTermAt(start, at, today));
        expect(at >= end).toBe(true);
      }),
    );
  });
});

describe('no date moves with the time zone', () => {
  const zones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu', 'UTC', 'Pacific/Pago_Pago'];

  it('decision and term are the same everywhere, on both sides of a change of the clock', () => {
    const before = process.env.TZ;
    try {
      fc.assert(
        fc.property(days, days, fc.integer({ min: 0, max: 400 }), days, (start, end, noticeDays, today) => {
          const answers = zones.map((zone) => {
            process.env.TZ = zone;
            return JSON.stringify([decisionOf({ endDate: end, autoRenews: true, noticeDays }), endOfTermAt(start, end, today)]);
          });
          expect(new Set(answers).size).toBe(1);
        }),
        { numRuns: 60 },
      );
    } finally {
      process.env.TZ = before;
    }
  });

  it('the zones above do differ here', () => {
    const before = process.env.TZ;
    const hours = zones.map((zone) => {
      process.env.TZ = zone;
      return new Date('2026-11-28T10:30:00Z').getHours();
    });
    process.env.TZ = before;
    expect(new Set(hours).size).toBeGreaterThan(3);
  });

  it('the notice day lies exactly so many days before the end, leap days included', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 730 }), (endDate, noticeDays) => {
        const { decideBy } = decisionOf({ endDate, autoRenews: true, noticeDays });
        const reference = Temporal.PlainDate.from(endDate).subtract({ days: noticeDays });
        expect(decideBy).toBe(reference.toString());
      }),
    );
    expect(decisionOf({ endDate: day('2028-03-01'), autoRenews: true, noticeDays: 1 }).decideBy).toBe('2028-02-29');
  });
});
