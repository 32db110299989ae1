import { describe, expect, it } from 'vitest';
import { sparkPath } from '../../../components/ui/spark-path';

const points = (...pairs: [string, number][]) => pairs.map(([date, score]) => ({ date, score }));
const heights = (path: string) =>
  path
    .slice(1)
    .split('L')
    .map((pair) => Number(pair.split(' ')[1]));

describe('sparkPath', () => {
  it.each([[points()], [points(['2026-01-01', 50])], [points(['2026-01-01', 50], ['2026-01-01', 60])]])('draws nothing from %o', (few) => {
    expect(sparkPath([few], 72, 22)).toEqual({ path: '' });
  });

  it('places points by their day, so that a gap looks like one', () => {
    const { path } = sparkPath([points(['2026-01-01', 50], ['2026-01-02', 50], ['2026-01-11', 50])], 106, 20);
    expect(path).toBe('M3 10L13 10L103 10');
  });

  it('draws nothing between two stretches', () => {
    const before = points(['2026-01-01', 50], ['2026-01-02', 50]);
    const { path, end } = sparkPath([before, points(['2026-01-10', 50], ['2026-01-11', 50])], 106, 20);
    expect(path).toBe('M3 10L13 10M93 10L103 10');
    expect(end).toEqual({ x: 103, y: 10 });
  });

  it('stays inside the picture and rises with the score', () => {
    const drawn = heights(sparkPath([points(['2026-01-01', 0], ['2026-01-05', 100], ['2026-01-09', 40])], 72, 22).path);
    expect(drawn).toEqual([19, 3, 12.6]);
  });

  it('does not make a fall of a wobble', () => {
    const [from = 0, to = 0] = heights(sparkPath([points(['2026-01-01', 71], ['2026-01-09', 69])], 72, 22).path);
    expect(Math.abs(to - from)).toBeLessThan(2);
  });
});
