import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../lib/domain/account/survey';
import { addDays } from '../../../lib/domain/dates';
import { bandOf } from '../../../lib/domain/health/bands';
import { FEELINGS, type HealthNote, mayBeUntil } from '../../../lib/domain/health/by-hand';
import { healthNow } from '../../../lib/domain/health/estimate';
import { readSignals } from '../../../lib/domain/health/signals';
import { stateOf } from '../../../lib/domain/health/state';
import { anAccount, day, instant } from '../builders';

const at = { today: day('2026-11-28'), now: instant('2026-11-28T12:00:00.000Z') };
const set = (until: string): HealthNote => ({ kind: 'override', band: 'critical', reason: 'New owner', until: day(until), at: at.now });
const felt = (feeling: (typeof FEELINGS)[number], daysAgo = 0): HealthNote => ({
  kind: 'pulse',
  feeling,
  on: addDays(at.today, -daysAgo),
  at: at.now,
});
const health = { score: 82, history: [], factors: [] };

describe('a health set by hand', () => {
  it('holds up to and with its last day, keeps the score in sight, and lapses by itself', () => {
    const now = healthNow(anAccount({ health, healthNotes: [set('2026-11-28')] }), at);
    expect(now).toMatchObject({ health: { score: 82, band: 'critical' }, override: { reason: 'New owner' } });
    const over = healthNow(anAccount({ health, healthNotes: [set('2026-11-27')] }), at);
    expect(over).toEqual({ health });
    expect(bandOf(healthNow(anAccount({ healthNotes: [set('2026-12-01')] }), at).health)).toBe('critical');
  });

  it('is no change of the score, so that it neither falls nor rises by it', () => {
    expect(stateOf(anAccount({ health, healthNotes: [set('2026-12-28')] }), at)).toEqual(stateOf(anAccount({ health }), at));
  });

  it('may last from tomorrow up to half a year', () => {
    const days = [0, 1, 180, 181].map((ahead) => mayBeUntil(addDays(at.today, ahead), at.today));
    expect(days).toEqual([false, true, true, false]);
  });
});

describe('how it feels', () => {
  const value = (notes: HealthNote[], answers: Verdict[] = []) => {
    const surveys = answers.map((verdict) => ({ date: addDays(at.today, -3), answers: [{ asked: 'nps' as const, verdict }] }));
    const account = anAccount({ healthNotes: notes, ...(surveys.length > 0 && { surveys }) });
    const reading = readSignals(account, at).find(({ signal }) => signal === 'sentiment');
    return reading?.state === 'used' ? reading.value : reading?.state;
  };

  it('is sentiment where nobody else says anything, for 60 days', () => {
    expect(FEELINGS.map((feeling) => value([felt(feeling)]))).toEqual([100, 50, 0]);
    expect(value([felt('good', 60)])).toBe(100);
    expect(value([felt('good', 61)])).toBe('missing');
    expect(value([felt('good', -1)])).toBe('missing');
  });

  it('counts half beside what customers answered, and a better one never lowers it', () => {
    expect(value([felt('bad')], ['good', 'good', 'good'])).toBe(50);
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Verdict>('good', 'neither', 'bad'), { maxLength: 6 }), (answers) => {
        const [good, okay, bad] = FEELINGS.map((feeling) => value([felt(feeling)], answers) as number) as [number, number, number];
        expect(good >= okay && okay >= bad).toBe(true);
      }),
    );
  });
});
