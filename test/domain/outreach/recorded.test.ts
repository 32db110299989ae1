import { describe, expect, it } from 'vitest';
import type { IsoInstant, Touchpoint } from '@/lib/domain/account';
import { isRecordOf, onceEach } from '@/lib/domain/outreach/recorded';

const at = (hour: number) => `2026-11-28T${String(hour).padStart(2, '0')}:00:00.000Z` as IsoInstant;
const recorded: Touchpoint = { id: 'salesforce:acme:00T1', at: at(9), kind: 'email', direction: 'out', summary: 'Email: Next year' };
const own: Touchpoint = { ...recorded, id: 'local:u1', at: at(11), summary: 'Next year\nWritten with template Renewal, version 1' };

describe('mail that a system recorded', () => {
  it.each(['Next year', 'Email: Next year', 'E-Mail : next  year', 'Courriel : Next year'])('is known by its subject: %s', (summary) => {
    expect(isRecordOf({ ...recorded, summary }, 'Next year')).toBe(true);
  });

  it.each([
    ['another subject', { summary: 'Email: Next year, again' }],
    ['a call', { kind: 'call' }],
    ['a mail of theirs', { direction: 'in' }],
  ] as [string, Partial<Touchpoint>][])('is not %s', (_, part) => {
    expect(isRecordOf({ ...recorded, ...part }, 'Next year')).toBe(false);
    expect(onceEach([own, { ...recorded, ...part }])).toHaveLength(2);
  });

  it('is one with what was logged of it here, which says more', () => {
    expect(onceEach([own, recorded])).toEqual([own]);
    expect(onceEach([recorded, own])).toEqual([own]);
  });

  it('is one with what was logged of it within a minute, whatever its subject became', () => {
    const changed = { ...recorded, summary: 'Email: Other words', at: own.at };
    expect(onceEach([own, changed])).toEqual([own]);
    expect(onceEach([own, { ...changed, kind: 'call' as const }])).toHaveLength(2);
    expect(onceEach([own, { ...changed, at: at(12) }])).toHaveLength(2);
  });

  it('of another mail within the same minute is told apart by subject and person', () => {
    const other = { ...recorded, id: 'salesforce:acme:00T2', summary: 'Email: Your invoice', at: own.at };
    const same = { ...recorded, at: own.at };
    // Whichever is listed first, the one with its subject is its record.
    expect(onceEach([own, other, same])).toEqual([own, other]);
    expect(onceEach([other, own, same])).toEqual([other, own]);
    // Two that were logged, two that were recorded, one of them renamed.
    const second = { ...own, id: 'local:u2', summary: 'Another thing' };
    expect(onceEach([second, own, same, other])).toEqual([second, own]);
    // To somebody else it is another mail, also where nothing bears the subject.
    const [ana, jo] = [
      { ...own, contactName: 'Ana Silva' },
      { ...other, contactName: 'Jo Moss' },
    ];
    expect(onceEach([ana, jo])).toEqual([ana, jo]);
    expect(onceEach([ana, { ...jo, contactName: 'Silva, Ana' }])).toEqual([ana]);
    expect(onceEach([ana, other])).toEqual([ana]);
    // A name that differs does not part mail of one subject.
    expect(onceEach([ana, { ...same, contactName: 'Annie S.' }])).toEqual([ana]);
  });

  it('stands for one of two that were logged, and for none of another day', () => {
    const second = { ...own, id: 'local:u2', at: at(12) };
    const twice = { ...recorded, id: 'salesforce:acme:00T2', at: at(12) };
    expect(onceEach([own, second, recorded])).toEqual([own, second]);
    expect(onceEach([own, recorded, twice])).toEqual([own, twice]);
    expect(onceEach([own, second, recorded, twice])).toEqual([own, second]);
    expect(onceEach([own, { ...recorded, at: '2026-11-20T09:00:00.000Z' as IsoInstant }])).toHaveLength(2);
  });
});
