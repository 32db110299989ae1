import { afterAll, describe, expect, it } from 'vitest';
import { actionWords } from '../../../lib/domain/priority/action-words';
import type { Fact } from '../../../lib/domain/priority/reason';
import { LOCALES, speakIn } from '../../speak';
import { day, instant } from '../builders';

afterAll(() => speakIn('en'));
const at = instant('2026-11-24T09:00:00.000Z');
const on = day('2026-12-20');
const decision = (gap: 'past' | 'readiness' | 'champion'): Fact => ({ kind: 'decision', decideBy: on, gaps: [gap, 'health'] });
const FACTS: Fact[] = [
  { kind: 'escalation', count: 1 },
  { kind: 'leaving', word: 'Churned' },
  { kind: 'pastSla', count: 2 },
  { kind: 'clock', what: '#812', until: at },
  decision('past'),
  decision('readiness'),
  decision('champion'),
  { kind: 'prepare', decideBy: on, window: 90, readiness: { done: 1, total: 6 } },
  { kind: 'moved', from: on, to: on, on },
  { kind: 'healthFell', points: 12, days: 30 },
  { kind: 'unknown' },
  { kind: 'championLeft' },
  { kind: 'quiet', since: at },
  { kind: 'unanswered', since: at },
  { kind: 'usageDown', percent: -20 },
  { kind: 'waitingOnUs', count: 1 },
  { kind: 'followUp', tickets: ['#1'], solvedOn: on },
  { kind: 'unlogged', count: 1, subject: 'Re: seats', source: 'mail' },
  { kind: 'seenMail', count: 1, subject: 'Re: seats', source: 'mail', seenAt: at },
  { kind: 'silent', since: at },
  { kind: 'stale', field: 'health', asOf: at },
  { kind: 'missing', fields: ['arr'] },
];

describe('what to do next', () => {
  it.each(LOCALES)('each fact says what its own is, in %s', (language) => {
    speakIn(language);
    const said = FACTS.map((fact) => actionWords(fact));
    expect(said.every((words) => words !== undefined && words.length > 5)).toBe(true);
    expect(new Set(said).size).toBe(FACTS.length);
  });

  it('of a task or a promise is that itself', () => {
    expect(actionWords({ kind: 'task', taskIds: ['t'], title: 'Call Ana', due: on })).toBeUndefined();
    expect(actionWords({ kind: 'promise', taskId: 't', title: 'Send the offer', due: on })).toBeUndefined();
  });

  it('of a decision is what stands first against it', () => {
    speakIn('en');
    expect(actionWords(decision('past'))).toBe('Say how the renewal ended');
    expect(actionWords(decision('readiness'))).toBe('Work through the checklist');
  });
});
