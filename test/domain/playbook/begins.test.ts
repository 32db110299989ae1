import { describe, expect, it } from 'vitest';
import { beginsOf, eachBegin, withBegins } from '../../../lib/domain/playbook/begins';
import { by, caseFor } from './cases';

describe('what begins in a book, in columns', () => {
  const cases = [
    caseFor({ id: 'a1', csm: 'Ana', support: { open: 1, escalations: 1 } }),
    caseFor({ id: 'a2', support: { open: 1, escalations: 1 } }),
    caseFor({ id: 'a3', csm: 'Bo' }),
  ];
  const escalated = [by({ kind: 'escalation' })];
  const begins = beginsOf(cases, escalated);

  it('names owner and reason', () => {
    expect(eachBegin(begins)).toEqual([
      { playbookId: 'p', id: 'a1', anchor: 'escalation', csm: 'Ana' },
      { playbookId: 'p', id: 'a2', anchor: 'escalation' },
    ]);
  });

  it('accounts that changed take the place of what they were', () => {
    const news = beginsOf([caseFor({ id: 'a3', csm: 'Bo', support: { open: 1, escalations: 2 } })], escalated);
    expect(eachBegin(withBegins(begins, new Set(['a1', 'a3']), news)).map(({ id }) => id)).toEqual(['a2', 'a3']);
  });
});
