import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, IsoDate, Support } from '../../../lib/domain/account';
import { npsVerdict, type Verdict } from '../../../lib/domain/account/survey';
import { readSignals } from '../../../lib/domain/health/signals';
import { instant } from '../builders';

const AT = { today: '2026-11-22' as IsoDate, now: instant('2026-11-22T10:00:00.000Z') };

function sentiment(verdicts: readonly Verdict[], date = '2026-11-01', support?: Support) {
  const surveys = verdicts.map((verdict) => ({ date: date as IsoDate, answers: [{ asked: 'nps' as const, verdict }] }));
  const account = {
    contacts: [],
    tasks: [],
    touchpoints: [],
    domains: [],
    provenance: {},
    ...(surveys.length > 0 && { surveys }),
    support,
  };
  return readSignals({ id: 'one', name: 'Halden', sample: false, ...account } as Account, AT).find(({ signal }) => signal === 'sentiment');
}

describe('sentiment from surveys', () => {
  it('counts who is good, bad and neither, and says how many answered', () => {
    expect(sentiment(['good', 'good', 'neither', 'bad'])).toEqual({
      signal: 'sentiment',
      state: 'used',
      value: 62.5,
      words: '4 survey answers: 2 good, 1 bad',
    });
  });

  it('is not there with two answers, too old after half a year, and not from tomorrow', () => {
    expect(sentiment(['good', 'good'])).toMatchObject({ state: 'missing', words: '2 survey answers: 2 good, 0 bad; too few, not counted' });
    expect(sentiment([])).toMatchObject({ state: 'missing' });
    expect(sentiment(['good', 'good', 'good'], '2026-05-25')).toMatchObject({ state: 'stale' });
    expect(sentiment(['good', 'good', 'good'], '2026-05-26')).toMatchObject({ state: 'used', value: 100 });
    expect(sentiment(['good', 'good', 'good'], '2026-11-23')).not.toMatchObject({ state: 'used' });
  });

  it('goes before ratings of tickets, which count where too few answered', () => {
    const support = { open: 0, satisfaction: { good: 0, bad: 4 } };
    expect(sentiment(['good', 'good', 'good'], undefined, support)).toMatchObject({ value: 100 });
    expect(sentiment(['good'], undefined, support)).toMatchObject({ value: 0 });
    expect(sentiment(['good', 'good', 'good'], '2020-01-01', support)).toMatchObject({ value: 0 });
  });

  it('is no worse for an answer that gets better', () => {
    const order: Verdict[] = ['bad', 'neither', 'good'];
    const verdict = fc.constantFrom(...order);
    fc.assert(
      fc.property(fc.array(verdict, { minLength: 3, maxLength: 12 }), verdict, (all, better) => {
        const [first = 'bad', ...rest] = all;
        const rise = order[Math.max(order.indexOf(first), order.indexOf(better))] ?? first;
        const [before, after] = [sentiment(all), sentiment([rise, ...rest])];
        expect(after?.state === 'used' && before?.state === 'used' && after.value >= before.value).toBe(true);
      }),
    );
  });

  it('reads a net promoter score as its makers do', () => {
    expect(Array.from({ length: 11 }, (_, score) => npsVerdict(score)).join(' ')).toBe(`${'bad '.repeat(7)}neither neither good good`);
  });
});
