import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUIET } from '../../../lib/domain/notice/choices';
import { digestDay, nextOpening, quietUntil } from '../../../lib/domain/notice/hours';
import { usualCalendar } from '../../../lib/domain/priority/calendar';
import { day, instant } from '../builders';

const berlin = { ...usualCalendar('Europe/Berlin'), holidays: [day('2026-12-25')] };
const at = (text: string) => instant(new Date(text).toISOString());
const iso = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms).toISOString());

describe('quiet', () => {
  it.each([
    ['on a working morning', '2026-11-24T10:00:00+01:00', undefined],
    ['in the evening: until the morning', '2026-11-24T18:00:00+01:00', '2026-11-25T07:00:00.000Z'],
    ['before the morning', '2026-11-24T07:59:00+01:00', '2026-11-24T07:00:00.000Z'],
    ['on a Friday evening: until Monday', '2026-11-27T19:00:00+01:00', '2026-11-30T07:00:00.000Z'],
    ['on a Saturday at noon', '2026-11-28T12:00:00+01:00', '2026-11-30T07:00:00.000Z'],
    ['before a holiday and a weekend', '2026-12-24T20:00:00+01:00', '2026-12-28T07:00:00.000Z'],
    ['over the night on which summer time begins', '2026-03-28T20:00:00+01:00', '2026-03-30T06:00:00.000Z'],
  ])('%s', (_, now, until) => expect(iso(quietUntil(at(now), berlin, QUIET))).toBe(until));

  it('the same time twice is never quiet, days without work aside', () => {
    const never = { quietFrom: 480, quietTo: 480, daysOff: false };
    expect(quietUntil(at('2026-11-28T03:00:00+01:00'), berlin, never)).toBeUndefined();
    expect(iso(quietUntil(at('2026-11-28T03:00:00+01:00'), berlin, { ...never, daysOff: true }))).toBe('2026-11-29T23:00:00.000Z');
  });

  it('hours within one day', () => {
    const noon = { quietFrom: 12 * 60, quietTo: 13 * 60, daysOff: false };
    expect(quietUntil(at('2026-11-24T11:59:00+01:00'), berlin, noon)).toBeUndefined();
    expect(iso(quietUntil(at('2026-11-24T12:30:00+01:00'), berlin, noon))).toBe('2026-11-24T12:00:00.000Z');
  });

  it('when it says until when, it is not quiet then, and later than now', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    let quiet = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 24 * 400 }), minute, minute, fc.boolean(), (shift, quietFrom, quietTo, daysOff) => {
        const now = at(new Date(Date.parse('2026-01-01T00:00:00Z') + shift * 60_000).toISOString());
        const until = quietUntil(now, berlin, { quietFrom, quietTo, daysOff });
        if (until === undefined) return;
        quiet += 1;
        expect(until).toBeGreaterThan(Date.parse(now));
        expect(quietUntil(at(new Date(until).toISOString()), berlin, { quietFrom, quietTo, daysOff })).toBeUndefined();
      }),
      { numRuns: 500 },
    );
    expect(quiet).toBeGreaterThan(100);
  });
});

describe('the digest', () => {
  it.each([
    ['before work', '2026-11-24T08:59:00+01:00', undefined],
    ['when work begins', '2026-11-24T09:00:00+01:00', '2026-11-24'],
    ['when the computer comes on later', '2026-11-24T15:00:00+01:00', '2026-11-24'],
    ['not when the day is over', '2026-11-24T17:00:00+01:00', undefined],
    ['not on a holiday', '2026-12-25T10:00:00+01:00', undefined],
  ])('%s', (_, now, expected) => expect(digestDay(at(now), berlin)).toBe(expected));

  it.each([
    ['2026-11-24T08:00:00+01:00', '2026-11-24T08:00:00.000Z'],
    ['2026-11-24T09:00:00+01:00', '2026-11-25T08:00:00.000Z'],
    ['2026-12-24T12:00:00+01:00', '2026-12-28T08:00:00.000Z'],
  ])('comes next after %s', (now, next) => expect(iso(nextOpening(at(now), berlin))).toBe(next));
});
