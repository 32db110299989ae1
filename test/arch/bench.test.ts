import { describe, expect, it } from 'vitest';
import { jsonLines, judge, table } from '../bench/report';
import { interleave, p50, p95, quantile } from '../bench/stats';

describe('quantiles', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 2, 3], 0.5, 2],
    [[7], 0.95, 7],
    [Array.from({ length: 100 }, (_, n) => 100 - n), 0.95, 95],
    [Array.from({ length: 20 }, (_, n) => n + 1), 0.95, 19],
    [[10, 9, 100], 1, 100],
  ])('of %j at %d is %d', (samples, share, value) => {
    expect(quantile(samples, share)).toBe(value);
  });

  it('refuse to name a value of nothing', () => {
    expect(() => p50([])).toThrow();
    expect(() => p95([1, Number.NaN])).toThrow();
  });
});

describe('interleaving', () => {
  it('gives every measurement its turn in every round, in turning order', async () => {
    const order: string[] = [];
    const samples = await interleave(3, {
      a: async (round) => order.push(`a${round}`),
      b: async (round) => order.push(`b${round}`),
    });
    expect(order).toEqual(['a0', 'b0', 'b1', 'a1', 'a2', 'b2']);
    expect([samples.a.length, samples.b.length]).toEqual([3, 3]);
  });
});

describe('the report', () => {
  const kept = { name: 'kept', value: 50, unit: 'ms', floor: 40, budget: 50, rule: 'p95' } as const;
  const missed = { name: 'missed', value: 10_241, unit: 'bytes', budget: 10_240 } as const;
  const free = { name: 'free', value: 0.1234, unit: 'MB' } as const;

  it('computes the verdict from the budget', () => {
    expect([kept, missed, free].map((figure) => judge(figure).ok)).toEqual([true, false, null]);
  });

  it('is one JSON line per figure with the same keys', () => {
    const lines = jsonLines([kept, missed, free]).split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { name: 'kept', value: 50, unit: 'ms', floor: 40, budget: 50, ok: true },
      { name: 'missed', floor: null, budget: 10_240, ok: false },
      { name: 'free', value: 0.123, budget: null, ok: null },
    ]);
  });

  it('says in the table which budget was missed', () => {
    expect(table([kept, missed])).toContain('| missed | 10241 bytes |  | ≤ 10240 bytes | **missed** |');
  });
});
