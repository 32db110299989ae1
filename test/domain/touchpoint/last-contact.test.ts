import { describe, expect, it } from 'vitest';
import type { Touchpoint } from '../../../lib/domain/account';
import { lastContact } from '../../../lib/domain/touchpoint/last-contact';
import { asTouchpoint } from '../../../lib/domain/touchpoint/touchpoint';
import { anAccount, instant } from '../builders';

const now = instant('2026-11-22T12:00:00.000Z');
const touch = (id: string, at: string, direction: Touchpoint['direction'], nextStep?: string): Touchpoint => ({
  id,
  at: instant(`2026-${at}T09:00:00.000Z`),
  kind: 'email',
  direction,
  summary: id,
  nextStep,
});
const summary = (...touchpoints: Touchpoint[]) => lastContact(anAccount({ touchpoints }), now);

it.each([
  ['nothing', [], undefined, undefined, false],
  ['only out', [touch('o', '11-10', 'out')], undefined, 'o', true],
  ['in after out', [touch('o', '11-10', 'out'), touch('i', '11-12', 'in')], 'i', 'o', false],
  ['out after in', [touch('i', '11-01', 'in'), touch('o', '11-16', 'out')], 'i', 'o', true],
  ['both after out', [touch('o', '11-10', 'out'), touch('b', '11-11', 'both')], 'b', 'o', false],
  ['a planned meeting', [touch('i', '11-01', 'in'), touch('m', '11-30', 'both')], 'i', undefined, false],
  [
    'several',
    [touch('o1', '11-02', 'out'), touch('i', '11-05', 'in'), touch('o2', '11-18', 'out'), touch('o3', '11-20', 'out')],
    'i',
    'o3',
    true,
  ],
] as const)('%s', (_, touches, twoWay, out, unanswered) => {
  const found = summary(...touches);
  expect([found.lastTwoWay?.id, found.lastOutreach?.id, found.unanswered]).toEqual([twoWay, out, unanswered]);
});

it('takes the newest next step', () => {
  expect(summary(touch('a', '11-10', 'out', 'old'), touch('b', '11-12', 'in', 'new'), touch('c', '11-13', 'in')).nextStep).toBe('new');
});

describe('how it ended says who took part', () => {
  it.each([
    ['call', 'both', 'no_answer', 'out', false],
    ['call', 'both', 'sent', 'out', false],
    ['call', 'both', 'spoke', 'both', false],
    ['meeting', 'both', 'no_answer', 'out', true],
    ['training', 'both', 'no_answer', 'out', true],
    ['review', 'both', 'follow_up', 'both', false],
    ['email', 'out', 'answered', 'both', false],
    ['email', 'out', 'follow_up', 'out', false],
    ['ticket', 'in', 'resolved', 'in', false],
    ['email', 'in', 'answered', 'in', false],
  ] as const)('%s, %s, %s: %s, not held: %s', (type, direction, outcome, shown, notHeld) => {
    const touch = { type, direction, outcome, at: now, subject: 'x', people: [], promises: [] };
    const row = asTouchpoint('t', touch);
    expect([row.direction, row.notHeld === true]).toEqual([shown, notHeld]);
    expect(summary(row).lastTwoWay === undefined).toBe(shown === 'out');
  });
});
