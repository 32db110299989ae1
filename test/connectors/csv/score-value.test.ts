import { afterEach, describe, expect, it } from 'vitest';
import { readBand, readHealth } from '../../../lib/connectors/csv/score-value';
import { BAND_WORDS } from '../../../lib/domain/health/bands';
import { LOCALES, speakIn } from '../../speak';
import { said } from './said';

afterEach(() => speakIn('en'));

describe('scores', () => {
  it.each([
    ['58', 58],
    ['58.5', 58.5],
    ['58,5', 58.5],
    ['58 %', 58],
    ['58/100', 58],
    ['7/10', 70],
    ['0', 0],
    ['100', 100],
  ])('%s', (text, score) => expect(said(readHealth(text))).toMatchObject({ score, history: [], factors: [] }));

  it.each([
    ['7', '0-10', { score: 70, scale: '0-10' }],
    ['7,5', '0-10', { score: 75, scale: '0-10' }],
    ['70/100', '0-10', { score: 70 }],
    ['70 %', '0-10', { score: 70 }],
    ['88', 'inverted-100', { score: 12, scale: 'inverted-100' }],
    ['88', 'inverted-10', '! is outside 0 to 10'],
    ['2', 'inverted-10', { score: 80, scale: 'inverted-10' }],
    ['2/10', 'inverted-100', { score: 80, scale: 'inverted-10' }],
    ['High', 'inverted-100', { band: 'critical' }],
    ['niedrig', 'inverted-10', { band: 'healthy' }],
    ['High', '0-10', { band: 'healthy' }],
    ['Red', 'inverted-100', { band: 'critical' }],
  ] as const)('%s on a scale of %s', (text, scale, read) => {
    const value = said(readHealth(text, scale));
    if (typeof read === 'string') expect(value).toBe(read);
    else expect(value).toEqual({ history: [], factors: [], ...read });
  });

  it('11/10 is out of its own range', () => expect(said(readHealth('11/10'))).toBe('! is outside 0 to 10'));
  it.each(['101', '-1', '840'])('%s is out of range', (text) => expect(said(readHealth(text))).toBe('! is outside 0 to 100'));
  it.each(['G', '5 stars', '1/0', '58 points', '1e1'])('%s is no score', (text) =>
    expect(said(readHealth(text))).toBe('! is not a score from 0 to 100'),
  );
  it.each([
    ['Green', 'healthy'],
    ['At Risk', 'at_risk'],
    ['at_risk', 'at_risk'],
    ['YELLOW', 'at_risk'],
    ['red', 'critical'],
    ['Unknown', 'unknown'],
    ['gefährdet', 'at_risk'],
    ['gefaehrdet', 'at_risk'],
    ['GRÜN', 'healthy'],
    ['élevé', 'healthy'],
    ['Rouge', 'critical'],
    ['A+', 'healthy'],
    ['b', 'healthy'],
    ['C-', 'at_risk'],
    ['F', 'critical'],
    ['k. A.', undefined],
  ])('%s is a band', (text, band) => {
    expect(said(readHealth(text))).toEqual(band && { band, history: [], factors: [] });
    expect(said(readBand(text))).toBe(band);
  });
  it.each(LOCALES)('the words of %s for a band are read', (locale) => {
    speakIn(locale);
    for (const [band, words] of Object.entries(BAND_WORDS)) expect(said(readBand(words))).toBe(band);
  });
  it('refuses other words in a band column', () => expect(said(readBand('purple'))).toMatch(/^! is not a health status/));
});
