import { describe, expect, it } from 'vitest';
import { completeness, mayDeliver, missingAtOnce } from '../../../lib/domain/escalation/score';
import { suggestSeverity } from '../../../lib/domain/escalation/severity';
import { packet } from '../../builders/packet';

const { words: nothing } = packet();
const whole = packet({
  words: {
    ...nothing,
    title: 'Export fails',
    happens: 'Export fails',
    expected: 'A file',
    steps: ['Open Orders', 'Press Export'],
    effect: 'broken',
    reach: 'many',
    contacts: [{ name: 'Ana Petrović' }],
    ask: 'A fix',
    quotes: [{ text: 'It fails' }],
  },
  impact: { account: 'Acme GmbH', daysToDecision: 60, healthWhy: [] },
  environment: { browser: 'Chromium 156', os: 'Linux' },
});
const log = [{ kind: 'log' as const }];

describe('completeness', () => {
  it('is 5 with everything, 1 with nothing, and says what is missing', () => {
    expect(completeness(whole, log)).toEqual({ score: 5, missing: [], also: [] });
    expect(completeness(packet(), [])).toEqual({
      score: 1,
      missing: ['steps', 'artifacts', 'environment', 'impact', 'severity', 'contacts'],
      also: ['title', 'expected', 'ask'],
    });
  });

  it.each([
    ['artifacts', whole, []],
    ['steps', { ...whole, words: { ...whole.words, steps: ['Open'] } }, log],
    ['environment', { ...whole, environment: { os: 'Linux' } }, log],
    ['impact', { ...whole, words: { ...whole.words, reach: undefined } }, log],
    ['severity', { ...whole, words: { ...whole.words, severity: '1' as const } }, log],
    ['contacts', { ...whole, words: { ...whole.words, contacts: [] } }, log],
  ] satisfies [string, typeof whole, typeof log | []][])('without %s it is 4, and that is named', (criterion, lacking, evidence) => {
    expect(completeness(lacking, evidence)).toMatchObject({ score: 4, missing: [criterion] });
  });

  it('below the company’s least a packet stays, and never one that goes at once', () => {
    expect(mayDeliver(2, 4, false)).toEqual({ may: false, least: 4 });
    expect([mayDeliver(4, 4, false), mayDeliver(1, 5, true)]).toEqual([{ may: true }, { may: true }]);
  });

  it('at once needs words, a severity and an ask, and no more', () => {
    expect(missingAtOnce(packet())).toEqual(['words', 'severity', 'ask']);
    const least = { ...nothing, quotes: [{ text: 'All is down' }], severity: '1' as const, ask: 'Call them' };
    expect(missingAtOnce(packet({ words: least }))).toEqual([]);
  });
});

describe('severity', () => {
  const impact = { account: 'Acme GmbH', healthWhy: [] };
  it.each([
    [{}, undefined],
    [{ effect: 'security' }, '1'],
    [{ effect: 'stopped', reach: 'all' }, '1'],
    [{ effect: 'stopped', reach: 'all', workaround: 'Use the old page' }, '2'],
    [{ effect: 'stopped', reach: 'one' }, '2'],
    [{ effect: 'broken' }, '2'],
    [{ effect: 'broken', frequency: 'sometimes' }, '3'],
    [{ effect: 'broken', workaround: 'By hand' }, '3'],
    [{ effect: 'minor', reach: 'many' }, '3'],
    [{ effect: 'minor' }, '4'],
  ] as const)('%j is %s', (words, severity) => {
    expect(suggestSeverity(words, impact)?.severity).toBe(severity);
  });

  it('rises from 3 to 2 for what is at stake, with that as a reason, and by nothing else', () => {
    const words = { effect: 'broken', workaround: 'By hand' } as const;
    expect(suggestSeverity(words, { ...impact, daysToDecision: 30 })).toEqual({
      severity: '2',
      reasons: ['severity.broken', 'severity.workaround', 'severity.decision'],
    });
    expect(suggestSeverity(words, { ...impact, healthCritical: true })?.severity).toBe('2');
    expect(suggestSeverity(words, { ...impact, openEscalations: 2 })?.severity).toBe('2');
    expect(suggestSeverity(words, { ...impact, daysToDecision: 31 })?.severity).toBe('3');
    expect(suggestSeverity({ effect: 'minor' }, { ...impact, daysToDecision: 1 })?.severity).toBe('4');
  });
});
