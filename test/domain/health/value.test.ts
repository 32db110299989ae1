import { describe, expect, it } from 'vitest';
import { bandOf } from '../../../lib/domain/health/bands';
import { healthOf } from '../../../lib/domain/health/value';

describe('a health as another system keeps it', () => {
  it.each([
    [58, 100, 58],
    [0, 100, 0],
    [7, 10, 70],
    [4.5, 5, 90],
    ['7/10', 100, 70],
    ['58 %', 10, 58],
    ['58', 100, 58],
    ['6,5', 10, 65],
  ])('%j out of %i is %i', (value, scale, score) => {
    expect(healthOf(value, scale)).toMatchObject({ score, history: [], factors: [] });
  });

  it.each([
    ['Green', 'healthy'],
    ['🟡 Gelb', 'at_risk'],
    ['Rouge', 'critical'],
    ['A', 'healthy'],
    ['b+', 'healthy'],
    ['C-', 'at_risk'],
    ['F', 'critical'],
    ['At Risk', 'at_risk'],
    ['à risque', 'at_risk'],
    ['Grau', 'unknown'],
    ['<img src="/img/samples/flag_red.gif" alt="Red" border="0"/>', 'critical'],
  ])('%s is %s', (value, band) => {
    expect(bandOf(healthOf(value))).toBe(band);
  });

  it.each([
    [null],
    [undefined],
    [true],
    [{}],
    [''],
    ['Tuesday'],
    ['G'],
    ['-5'],
    ['7/0'],
    [-1],
    [101],
    [Number.NaN],
    ['<img src="x" alt="Flag">'],
  ])('%j says nothing', (value) => {
    expect(healthOf(value)).toBeUndefined();
  });
});
