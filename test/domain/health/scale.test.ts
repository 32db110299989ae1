import { describe, expect, it } from 'vitest';
import { bandOf } from '../../../lib/domain/health/bands';
import { asMoved, asWritten, FIGURE_SCALES, keptScale, namesRisk, topOf } from '../../../lib/domain/health/scale';
import { healthOf } from '../../../lib/domain/health/value';

const shape = { history: [], factors: [] };

describe('a score as its source writes it', () => {
  it.each([
    [{ score: 58.4 }, { score: 58, top: 100, inverted: false }],
    [
      { score: 70, scale: '0-10' },
      { score: 7, top: 10, inverted: false },
    ],
    [
      { score: 12, scale: 'inverted-100' },
      { score: 88, top: 100, inverted: true },
    ],
    [
      { score: 80, scale: 'inverted-10' },
      { score: 2, top: 10, inverted: true },
    ],
  ] as const)('%j', (health, written) => expect(asWritten(health)).toEqual(written));

  it.each(FIGURE_SCALES)('on %s every figure comes back as it was written', (scale) => {
    const top = topOf(scale);
    const inverted = scale.startsWith('inverted');
    for (let figure = 0; figure <= top; figure += top / 20) {
      const score = (figure * 100) / top;
      expect(asWritten({ score: inverted ? 100 - score : score, ...keptScale(top, inverted) })).toEqual({ score: figure, top, inverted });
    }
  });

  it('a move is as written too, so that from and to differ by it', () => {
    for (const scale of FIGURE_SCALES)
      for (const [from, to] of [
        [80, 50],
        [10, 95],
        [40, 40],
      ] as const) {
        const written = (score: number) => asWritten({ score, scale }).score;
        expect(asMoved(to - from, scale)).toBeCloseTo(written(to) - written(from), 9);
      }
    expect(asMoved(-30, 'inverted-100')).toBe(30);
    expect(asMoved(-13, '0-10')).toBe(-1.3);
  });

  it('is in the band of what it means, not of its figure', () => {
    expect(bandOf({ ...shape, score: 90, scale: '0-10' })).toBe('healthy');
    expect(bandOf({ ...shape, score: 12, scale: 'inverted-100' })).toBe('critical');
  });

  it('keeps the scale of a live system too', () => {
    expect(healthOf(7, 10)).toEqual({ ...shape, score: 70, scale: '0-10' });
    expect(healthOf('7/10')).toEqual({ ...shape, score: 70, scale: '0-10' });
    expect(healthOf(58)).toEqual({ ...shape, score: 58 });
  });
});

it.each(['Churn Risk', 'Risikowert', 'Risque de départ', 'Kündigungsrisiko'])('“%s” says that more is worse', (name) =>
  expect(namesRisk(name)).toBe(true),
);
it.each(['Health Score', 'Gesundheitswert', 'Indice de santé'])('“%s” does not', (name) => expect(namesRisk(name)).toBe(false));
