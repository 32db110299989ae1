import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USUAL_RULES } from '../../../lib/domain/company/house-rules';
import { withoutGaps } from '../../../lib/domain/data/without-gaps';
import { bandOf } from '../../../lib/domain/health/bands';
import { scoreOf, type Weights } from '../../../lib/domain/health/estimate';
import { alongside, causeOf, type Explained, explain } from '../../../lib/domain/health/explain';
import { meanOf, type Parts } from '../../../lib/domain/health/parts';
import type { HealthState } from '../../../lib/domain/health/past';
import { SIGNALS, type Signal } from '../../../lib/domain/health/signals';

const value = fc.double({ min: 0, max: 100, noNaN: true });
const values = fc.record(Object.fromEntries(SIGNALS.map((signal) => [signal, value])) as Record<Signal, fc.Arbitrary<number>>, {
  requiredKeys: ['usage', 'support', 'engagement'],
});
const weights = fc.record(
  Object.fromEntries(SIGNALS.map((signal) => [signal, fc.integer({ min: 1, max: 100 })])) as Record<Signal, fc.Arbitrary<number>>,
);

function estimated(signals: HealthState['signals'], by: Weights = USUAL_RULES.signals): HealthState {
  const readings = SIGNALS.flatMap((signal) => {
    const one = signals[signal];
    return one === undefined ? [] : [{ signal, state: 'used' as const, value: one, words: '' }];
  });
  const score = scoreOf(readings, by) as number;
  return { by: 'estimate', score, band: bandOf({ score, history: [], factors: [] }), signals, weights: by };
}

const source = (score: number, more: Partial<HealthState> = {}): HealthState => ({
  by: 'csv',
  score,
  band: bandOf({ score, history: [], factors: [] }),
  signals: {},
  ...more,
});

const sum = ({ parts }: Explained) => parts.reduce((all, { points }) => all + points, 0);
const told = (from: HealthState, to: HealthState) => explain(from, to) as Explained;

describe('contributions', () => {
  it('sum exactly to the change as it is shown, whatever changed at once', () => {
    const labelled = fc.array(fc.tuple(fc.constantFrom('Support', 'Use', 'Sponsor'), fc.integer({ min: -60, max: 60 })), { maxLength: 3 });
    const state = fc.oneof(
      fc.tuple(values, weights).map(([signals, by]) => estimated(signals, by)),
      fc
        .tuple(value, labelled, fc.constantFrom('0-100', '0-10', undefined))
        .map(([score, factors, scale]) => source(score, { factors, ...(scale && { scale }) })),
    );
    fc.assert(
      fc.property(state, state, (from, to) => {
        const explained = told(from, to);
        expect(explained.points).toBe(Math.round(to.score ?? 0) - Math.round(from.score ?? 0));
        expect(sum(explained)).toBe(explained.points);
        expect(explained.parts.every(({ points }) => Number.isInteger(points) && points !== 0)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('a signal that alone gets worse pulls down, and one that gets better pulls up', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('usage' as const, 'support' as const, 'engagement' as const), value, (signals, which, other) => {
        // What is too little to be named may still lie on the other side of a half.
        fc.pre(Math.abs(other - signals[which]) > 1e-3);
        const { points, parts, moved } = told(estimated(signals), estimated({ ...signals, [which]: other }));
        const way = Math.sign(other - signals[which]);
        expect(points === 0 || Math.sign(points) === way).toBe(true);
        expect(parts.every((part) => part.kind === 'signal' && part.signal === which)).toBe(true);
        expect(moved).toBe(points);
      }),
    );
  });

  it('do not depend on the order in which signals were kept', () => {
    const turned = (state: HealthState): HealthState => ({
      ...state,
      signals: Object.fromEntries(Object.entries(state.signals).reverse()),
    });
    fc.assert(
      fc.property(values, values, (before, after) => {
        const [from, to] = [estimated(before), estimated(after)];
        expect(explain(turned(from), turned(to))).toEqual(explain(from, to));
      }),
    );
  });

  it('name what the signals did, each by its share', () => {
    const from = estimated({ usage: 80, support: 90, engagement: 70 });
    const to = estimated({ usage: 60, support: 40, engagement: 70 });
    const explained = told(from, to);
    expect(explained).toMatchObject({
      points: -23,
      moved: -23,
      parts: [
        { kind: 'signal', signal: 'support', points: -14 },
        { kind: 'signal', signal: 'usage', points: -9 },
      ],
    });
    expect(causeOf(from, to, explained)).toBe('support');
  });
});

describe('what the customer did not do is never called a fall', () => {
  it('other weights', () => {
    fc.assert(
      fc.property(values, weights, weights, (signals, before, after) => {
        const { moved, parts } = told(estimated(signals, before), estimated(signals, after));
        expect(moved).toBe(0);
        expect(parts.every(({ kind }) => kind === 'weights')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('another threshold for the age of tickets', () => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        const { moved, parts } = told({ ...estimated(before), ticketAge: 7 }, { ...estimated(after), ticketAge: 30 });
        expect(moved).toBe(0);
        expect(parts.every(({ kind }) => kind === 'weights')).toBe(true);
      }),
    );
  });

  it('an input that came or went', () => {
    fc.assert(
      fc.property(values, (signals) => {
        const { usage, support, engagement, ...others } = signals;
        const few = estimated({ usage, support, engagement });
        const { moved, parts } = told(few, estimated(signals));
        expect(moved).toBe(0);
        expect(parts.every((part) => part.kind === 'input' && part.came && part.signal in others)).toBe(true);
        expect(told(estimated(signals), few).moved).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('other figures behind a signal: only what the same figures did is the customer’s doing', () => {
    const part = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined });
    const usage = fc
      .record({ seats: fc.double({ min: 0, max: 100, noNaN: true }), trend: part, features: part })
      .map((all) => withoutGaps(all));
    const made = (parts: Parts) => ({ ...estimated({ usage: meanOf(parts), support: 80, engagement: 80 }), parts: { usage: parts } });
    fc.assert(
      fc.property(usage, usage, (before, after) => {
        const [from, to] = [made(before), made(after)];
        const explained = told(from, to);
        expect(sum(explained)).toBe(explained.points);
        const alike = Object.keys(before).every((name) => name in after) && Object.keys(after).every((name) => name in before);
        if (alike) expect(explained.moved).toBe(explained.points);
        const still = told(from, made({ ...after, ...Object.fromEntries(Object.entries(before).filter(([name]) => name in after)) }));
        expect(Math.abs(still.moved)).toBeLessThanOrEqual(alike ? 0 : 1);
      }),
      { numRuns: 500 },
    );
    const came = told(made({ seats: 90 }), made({ seats: 90, features: 0 }));
    expect(came).toMatchObject({ moved: 0, parts: [{ kind: 'parts', signal: 'usage', points: -10 }] });
    const both = told(made({ seats: 90 }), made({ seats: 40, features: 0 }));
    expect(both.parts.map(({ kind }) => kind)).toEqual(['signal', 'parts']);
    expect(both.moved).toBe(-21);
  });

  it('another scale, and another source', () => {
    expect(told(source(80), source(20, { scale: 'inverted-100' }))).toEqual({
      points: -60,
      moved: 0,
      parts: [{ kind: 'scale', points: -60 }],
    });
    expect(told(source(80), source(20, { by: 'salesforce:x' }))).toEqual({
      points: -60,
      moved: 0,
      parts: [{ kind: 'source', points: -60 }],
    });
    expect(told(source(80), estimated({ usage: 0, support: 0, engagement: 0 })).moved).toBe(0);
  });
});

describe('a source that does not say why', () => {
  it('is said not to, and what else got worse stands beside the change', () => {
    const from = source(80, { signals: { usage: 90, support: 95, engagement: 60 } });
    const to = source(62, { signals: { usage: 70, support: 40, engagement: 65 } });
    expect(told(from, to).parts).toEqual([{ kind: 'untold', points: -18 }]);
    expect(alongside(from, to)).toEqual(['support', 'usage']);
    expect(causeOf(from, to, told(from, to))).toBe('support');
    expect(causeOf(source(80), source(62), told(source(80), source(62)))).toBeUndefined();
  });

  it('that gives points to its parts is taken at its word, and the rest is said to be untold', () => {
    const from = source(80, { factors: [['Support', -5]] });
    const to = source(62, {
      factors: [
        ['Support', -17],
        ['Use', -3],
      ],
    });
    expect(told(from, to).parts).toEqual([
      { kind: 'factor', label: 'Support', points: -12 },
      { kind: 'factor', label: 'Use', points: -3 },
      { kind: 'untold', points: -3 },
    ]);
  });
});

it('without a score there is nothing to explain', () => {
  expect(explain({ by: 'none', band: 'unknown', signals: {} }, source(50))).toBeUndefined();
});
