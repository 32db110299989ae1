import { expect, it } from 'vitest';
import { bandWord } from '../../../components/desk/book/band-word';
import { USUAL_RULES, under } from '../../../lib/domain/company/house-rules';

const BANDS = ['healthy', 'at_risk', 'critical', 'unknown'] as const;

it('the book calls every band what the company calls it', () => {
  const labels = { healthy: 'Green', at_risk: 'Amber', critical: 'Red', unknown: 'Grey' };
  expect(under({ ...USUAL_RULES, labels }, () => BANDS.map(bandWord))).toEqual(['Green', 'Amber', 'Red', 'Grey']);
  expect(BANDS.map(bandWord)).toEqual(['Healthy', 'At risk', 'Critical', 'No health data']);
});
