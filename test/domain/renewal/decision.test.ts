import { expect, it } from 'vitest';
import { decisionOf } from '../../../lib/domain/renewal/decision';
import { day } from '../builders';

const endDate = day('2027-02-01');

it.each([
  [{ autoRenews: true, noticeDays: 45 }, '2026-12-18', true],
  [{ autoRenews: true, noticeDays: 0 }, '2027-02-01', true],
  [{ autoRenews: true }, '2027-02-01', true],
  [{ autoRenews: false, noticeDays: 45 }, '2027-02-01', false],
  [{ noticeDays: 45 }, '2027-02-01', false],
  [{}, '2027-02-01', false],
])('%j decides by %s', (terms, decideBy, auto) => expect(decisionOf({ endDate, ...terms })).toEqual({ decideBy, endDate, auto }));
