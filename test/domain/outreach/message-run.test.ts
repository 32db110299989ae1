import { describe, expect, it } from 'vitest';
import type { IsoInstant } from '@/lib/domain/account';
import { type MessageRun, positionOf, waitsForApproval, withoutResult, withResult } from '@/lib/domain/outreach/message-run';

const run: MessageRun = {
  id: 'r',
  templateId: 't',
  name: 'T',
  at: '2026-11-28T10:00:00.000Z' as IsoInstant,
  accountIds: ['a', 'b', 'c'],
  results: {},
};

describe('a run', () => {
  it('goes account by account: what was copied keeps its turn until it is logged, what was skipped does not', () => {
    expect(positionOf(run)).toEqual({ next: 'a', done: 0, of: 3 });
    const copied = withResult(run, 'a', { kind: 'sent', useId: 'u' });
    expect(positionOf(copied)).toEqual({ next: 'a', done: 0, of: 3 });
    const logged = withResult(copied, 'a', { kind: 'sent', useId: 'u', logged: true });
    expect(positionOf(logged)).toEqual({ next: 'b', done: 1, of: 3 });
    const skipped = withResult(logged, 'b', { kind: 'skipped', reason: 'no contact' });
    expect(positionOf(skipped)).toEqual({ next: 'c', done: 2, of: 3 });
    expect(positionOf(withResult(skipped, 'c', { kind: 'skipped', reason: 'other' }))).toEqual({ done: 3, of: 3 });
    expect(positionOf({ ...skipped, stopped: true })).toEqual({ done: 2, of: 3 });
    // A window that was asked for is no message yet; one that was not sent gives the account its turn back.
    expect(positionOf(withResult(run, 'a', { kind: 'opening', useId: 'u' }))).toEqual({ next: 'a', done: 0, of: 3 });
    expect(withoutResult(copied, 'a')).toEqual(run);
  });

  it('takes no word about an account that is not in it', () => {
    expect(withResult(run, 'x', { kind: 'skipped', reason: 'other' })).toBe(run);
    expect(positionOf({ ...run, accountIds: ['constructor'] }).next).toBe('constructor');
  });

  it('of many waits for somebody’s word', () => {
    expect(waitsForApproval(run, 3)).toBe(true);
    expect(waitsForApproval(run, 4)).toBe(false);
    expect(waitsForApproval({ ...run, approvedBy: 'Kim' }, 3)).toBe(false);
  });
});
