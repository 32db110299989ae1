import { expect, it } from 'vitest';
import { FRESH_DAYS, isStale } from '../../../lib/domain/account/freshness';
import { instant } from '../builders';

const from = (asOf: string) => ({ connectionId: 'csv', label: 'Imported file', asOf: instant(asOf) });
const now = instant('2026-11-22T12:00:00.000Z');

it.each([
  ['health', '2026-11-08T12:00:00.000Z', false],
  ['health', '2026-11-08T11:59:59.999Z', true],
  ['support', '2026-11-19T12:00:00.000Z', true],
  ['name', '2026-01-01T00:00:00.000Z', false],
  ['health', '2026-12-22T12:00:00.000Z', false],
] as const)('%s as of %s: %s', (field, asOf, stale) => expect(isStale(from(asOf), field, now)).toBe(stale));

it('calls nothing stale that has no source', () => expect(isStale(undefined, 'health', now)).toBe(false));
it('has a limit of at least a day for every field', () => expect(Math.min(...Object.values(FRESH_DAYS))).toBeGreaterThanOrEqual(1));
