import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/domain/account';
import { holds } from '../../../lib/domain/company/condition';
import { conditionSchema } from '../../../lib/domain/company/condition-schema';

const account = (segment: string) => ({ segment, contacts: [] }) as unknown as Account;

describe('a condition', () => {
  it('knows words by their letters and figures, in a list as alone', () => {
    expect(holds({ field: 'segment', is: ['Tier 1', 'Société'] }, account('tier 1'))).toBe(true);
    expect(holds({ field: 'segment', is: ['Tier 1', 'Société'] }, account('Tier 2'))).toBe(false);
    expect(holds({ field: 'segment', is: 'Société' }, account('SOCIETE'))).toBe(true);
    expect(holds({ field: 'segment', is: ['x'] }, { contacts: [] } as unknown as Account)).toBe(false);
  });

  it('the longest that a bundle may hold takes its time once, and not for every account', () => {
    const word = (n: number) => `${n} ${'Größe Ähnlich '.repeat(20)}`.slice(0, 200);
    const is = Array.from({ length: 100 }, (_, n) => word(n));
    const questions = () => ({ any: Array.from({ length: 48 }, () => ({ field: 'segment' as const, is: [...is] })) });
    const longest = { any: [questions(), questions(), questions(), questions()] };
    expect(conditionSchema.safeParse(longest).success).toBe(true);
    const began = performance.now();
    for (let n = 0; n < 300; n += 1) expect(holds(longest, account(word(1_000 + n)))).toBe(false);
    // Word by word it was a quarter of a second for each account.
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
