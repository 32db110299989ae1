import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Touchpoint } from '../../../lib/domain/account';
import type { Operation } from '../../../lib/domain/outbox/operation';
import type { PendingWrite } from '../../../lib/domain/outbox/pending';
import { loggedTouchpoints, noteId, withTouchpoints } from '../../../lib/domain/touchpoint/logged';
import { asTouchpoint, type TouchpointDetails } from '../../../lib/domain/touchpoint/touchpoint';
import { anAccount, day, instant } from '../builders';

const at = instant('2026-11-20T09:00:00.000Z');
const touch = (over: Partial<TouchpointDetails> = {}): TouchpointDetails => ({
  type: 'email',
  direction: 'in',
  at,
  subject: 'Renewal',
  people: [],
  promises: [],
  ...over,
});
const write = (id: string, operation: Operation, over: Partial<PendingWrite> = {}): PendingWrite => ({
  id,
  accountId: 'a1',
  operation,
  destination: 'local',
  state: 'queued',
  createdAt: at,
  ...over,
});
const log = (id = 't', over: Partial<PendingWrite> = {}, details: Partial<TouchpointDetails> = {}) =>
  write(id, { kind: 'touchpoint.log', touch: touch(details) }, over);
const change = (over: Partial<PendingWrite> = {}) =>
  write('c', { kind: 'touchpoint.change', touchId: 't', touch: touch({ summary: 'Better' }) }, over);
const remove = (over: Partial<PendingWrite> = {}) => write('d', { kind: 'touchpoint.delete', touchId: 't' }, over);
const shown = (writes: PendingWrite[], touchpoints: Touchpoint[] = []) => withTouchpoints(anAccount({ touchpoints }), writes).touchpoints;
const stored = (id: string): Touchpoint => asTouchpoint(id, touch());

describe('what was logged, seen at once', () => {
  it('is in the account before it arrived, and once when it has', () => {
    expect(shown([log()]).map(({ id }) => id)).toEqual(['local:t']);
    expect(shown([log('t', { state: 'sent' })], [stored('local:t')])).toHaveLength(1);
    const receipt = { at, target: '00T1', as: 'task' as const };
    expect(shown([log('t', { state: 'sent', destination: 'salesforce:o', receipt })], [stored('salesforce:o:00T1')])).toHaveLength(1);
  });

  it('a change lies over it, one that needs the person does not', () => {
    expect(shown([log(), change()])[0]?.summary).toBe('Better');
    expect(shown([log(), change({ state: 'needs_you' })])[0]?.summary).toBe('Renewal');
    expect(shown([change()], [stored('local:t')]).map(({ summary }) => summary)).toEqual(['Better']);
  });

  it('a deletion takes it away, one that needs the person does not', () => {
    expect(shown([log(), remove()])).toEqual([]);
    expect(shown([remove()], [stored('local:t')])).toEqual([]);
    expect(shown([log(), remove({ state: 'needs_you' })])).toHaveLength(1);
  });

  it('a note on the ticket is no second touchpoint', () => {
    const note = log(noteId('t', 'zendesk:z'), { destination: 'zendesk:z' });
    expect(shown([log(), note])).toHaveLength(1);
    expect(loggedTouchpoints([log(), note])[0]?.note).toEqual(note);
  });

  it('a next step belongs to its touchpoint', () => {
    const step = write('s', { kind: 'step.create', touchId: 't', step: { text: 'Call', due: day('2026-11-30') } });
    expect(loggedTouchpoints([log(), step])[0]?.step).toEqual(step);
  });

  it('each touchpoint once, newest first, whatever else is pending', () => {
    const pending = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        day: fc.integer({ min: 10, max: 28 }),
        state: fc.constantFrom('queued', 'sending', 'sent', 'needs_you') as fc.Arbitrary<'queued'>,
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    fc.assert(
      fc.property(pending, (rows) => {
        const writes = rows.map(({ id, day: n, state }) => log(id, { state }, { at: instant(`2026-11-${n}T09:00:00.000Z`) }));
        const seen = shown(
          writes,
          writes.slice(0, 3).map(({ id }) => stored(`local:${id}`)),
        );
        expect(seen.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => `local:${id}`).sort());
        expect(seen.map((one) => one.at)).toEqual(
          seen
            .map((one) => one.at)
            .sort()
            .reverse(),
        );
      }),
    );
  });

  it('an account without anything pending is the same object: nothing is drawn again', () => {
    const account = anAccount({ touchpoints: [stored('x')] });
    expect(withTouchpoints(account, [])).toBe(account);
  });
});
