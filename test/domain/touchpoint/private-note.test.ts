import { describe, expect, it } from 'vitest';
import type { SignedInAs } from '../../../lib/domain/source/connection';
import { mayNote, type NotedTicket, type NoteRefusal, whyNoNote } from '../../../lib/domain/touchpoint/private-note';

const as = (role: string | undefined, privateOnly?: boolean): SignedInAs => ({ userId: '7', name: 'Robin', role, privateOnly });
const OPEN: NotedTicket = { requesterId: '1', status: 'open', copiedIds: [] };
const OWN: NotedTicket = { ...OPEN, requesterId: '7' };
const COPIED: NotedTicket = { ...OPEN, copiedIds: ['3', '7'] };

describe('a private note may be offered', () => {
  it.each<[string, SignedInAs, NotedTicket]>([
    ['to an agent', as('agent', false), OPEN],
    ['to an agent of an older account, which says no more', as('agent'), OPEN],
    ['to an admin', as('admin', false), OPEN],
    ['to an agent in copy: what stays private is the agent’s choice', as('agent', false), COPIED],
    ['to a light agent on somebody else’s ticket', as('light agent', true), OPEN],
    ['to a custom role that only writes notes', as('agent', true), OPEN],
    ['where nobody is in copy, as the system says nothing of it', as('light agent', true), { requesterId: '1' }],
  ])('%s', (_, user, ticket) => {
    expect(mayNote(user, ticket)).toBe(true);
  });
});

describe('a private note is refused', () => {
  it.each<[NoteRefusal, string, SignedInAs, NotedTicket]>([
    ['requester', 'to the one who asked', as('agent', false), OWN],
    ['requester', 'to an admin who asked', as('admin', false), OWN],
    ['requester', 'to a light agent who asked: it would be public', as('light agent', true), OWN],
    ['doubt', 'to a light agent in copy', as('light agent', true), COPIED],
    ['doubt', 'to a custom role that only writes notes, in copy', as('agent', true), COPIED],
    ['doubt', 'to a light agent who may write in public', as('light agent', false), OPEN],
    ['doubt', 'to a contributor about whom nothing is said', as('contributor'), OPEN],
    ['doubt', 'where nobody says who asked', as('agent', false), { status: 'open' }],
    ['role', 'to a customer', as('end-user'), OPEN],
    ['role', 'to a customer who is said to be private', as('end-user', true), OPEN],
    ['role', 'to somebody without a role', as(undefined), OPEN],
    ['role', 'to a role that nobody knows', as('wizard'), OPEN],
    ['closed', 'on a closed ticket', as('admin', false), { ...OPEN, status: 'closed' }],
  ])('%s: %s', (why, _, user, ticket) => {
    expect(whyNoNote(user, ticket)).toBe(why);
    expect(mayNote(user, ticket)).toBe(false);
  });
});
