import { describe, expect, it } from 'vitest';
import { decide } from '../../../lib/domain/match/match';
import { makePin } from '../../../lib/domain/match/pins';
import { threadClue } from '../../../lib/domain/match/thread-clue';
import type { Place } from '../../../lib/domain/place';

const NOW = '2026-11-22T10:00:00.000Z';
const thread = (id: string): Place => ({
  host: 'gmail',
  space: 'u/0',
  page: 'record',
  refs: [{ kind: 'gmail.thread', id, role: 'focus' }],
});
const ticket: Place = {
  host: 'zendesk',
  space: 'acme.zendesk.com',
  page: 'record',
  refs: [{ kind: 'zendesk.ticket', id: '42', role: 'focus' }],
};
const about = (place: Place, named: boolean, pins = [pin()]) =>
  decide({ clues: threadClue(place, named), identities: [], pins, parents: new Map(), now: NOW });
const pin = () => {
  const [clue] = threadClue(thread('19d46efa6ec4bac0'), false);
  if (!clue) throw new Error('no clue');
  return makePin(clue, 'halden', NOW, 0);
};

describe('a conversation picked by hand', () => {
  it('is remembered by its number alone, and for no other', () => {
    expect(about(thread('19d46efa6ec4bac0'), false)).toMatchObject({ state: 'matched', accountId: 'halden' });
    expect(about(thread('19d46efa6ec4bac1'), false).state).toBe('none');
  });

  it('still counts when its people are read again', () => {
    expect(about(thread('19d46efa6ec4bac0'), true)).toMatchObject({ state: 'matched', accountId: 'halden' });
  });

  it('has no end', () => {
    expect(pin()).toMatchObject({ scope: 'thread' });
    expect(pin()).not.toHaveProperty('expiresAt');
  });

  it('is offered only where nobody was named, and only in Gmail', () => {
    expect(threadClue(thread('1'), false).map((clue) => clue.pin)).toEqual(['thread']);
    expect(threadClue(thread('1'), true).map((clue) => clue.pin)).toEqual([undefined]);
    expect(threadClue(ticket, false)).toEqual([]);
  });

  it('names nobody by itself, not even in the sentence that says so', () => {
    expect(about(thread('1'), false, [])).toEqual({ state: 'none', why: 'Nothing on this page names an account.' });
  });
});
