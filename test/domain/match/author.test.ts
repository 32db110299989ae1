import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { cluesFor } from '../../../lib/domain/match/clues';
import type { Identity, IdentityKind, Match, Pin } from '../../../lib/domain/match/identity';
import type { LookedUp } from '../../../lib/domain/match/looked-up';
import { decide } from '../../../lib/domain/match/match';
import type { Person, PersonRole, Place } from '../../../lib/domain/place';

const NOW = '2026-11-22T10:00:00.000Z';
const OWN = { ownDomains: new Set(['us.example']), mailbox: 'me@us.example' };
const mail: Place = { host: 'gmail', space: 'u/0', page: 'record', refs: [{ kind: 'gmail.thread', id: 'f1', role: 'focus' }] };
const row = (kind: IdentityKind, value: string, accountId: string): Identity => ({ kind, value, accountId, connectionId: 'csv' });
const BOOK = [
  row('domain', 'acme.example', 'A'),
  row('email', 'ana@acme.example', 'A'),
  row('email', 'eli@eu.acme.example', 'A'),
  row('domain', 'halden.example', 'H'),
  row('email', 'bo@halden.example', 'H'),
  row('email', 'cleo@gmail.com', 'C'),
];
const by = (role: PersonRole, address: string, name?: string): Person => ({ role, address, ...(name && { name }) });
const pin = (scope: 'address' | 'domain', value: string, accountId: string): Pin => {
  const kind = scope === 'address' ? 'email' : 'domain';
  return { id: `${kind}:${value}`, kind, value, scope, accountId, createdAt: NOW };
};
const match = (people: Person[], pins: Pin[] = [], identities = BOOK): Match =>
  decide({ clues: cluesFor(mail, { people }, undefined, OWN).clues, identities, pins, parents: new Map(), now: NOW });
const outcome = (found: Match): string =>
  found.state === 'matched'
    ? `matched ${found.accountId}`
    : found.state === 'candidates'
      ? `candidates ${found.candidates.map((one) => one.accountId)}`
      : 'none';

const unknownAtAcme = by('sender', 'unknown@acme.example');
const boGotIt = by('recipient', 'bo@halden.example');
const me = by('recipient', 'me@us.example');

describe('an author known by company alone', () => {
  it.each<[string, Person[], string]>([
    ['is offered beside the contact who got the mail', [unknownAtAcme, boGotIt, me], 'candidates A,H'],
    [
      'is offered beside another customer who wrote in the same conversation',
      [unknownAtAcme, by('sender', 'bo@halden.example')],
      'candidates H,A',
    ],
    ['is offered where only their answers go elsewhere', [unknownAtAcme, by('reply_to', 'bo@halden.example')], 'candidates H,A'],
    ['counts though a name makes the address doubtful', [by('sender', 'x@acme.example', 'ana@other.example'), boGotIt], 'candidates A,H'],
    ['is matched with a colleague who got the mail', [unknownAtAcme, by('recipient', 'ana@acme.example')], 'matched A'],
    ['whom the book does not know leaves the recipient', [by('sender', 'eve@nowhere.example'), boGotIt], 'matched H'],
    ['at a host below the company counts', [by('sender', 'x@eu.acme.example'), boGotIt], 'candidates A,H'],
  ])('%s', (_, people, expected) => expect(outcome(match(people))).toBe(expected));

  it.each<[string, Person[], string]>([
    ['by its one contact', [by('sender', 'me@us.example'), boGotIt], 'matched H'],
    [
      'by a contact over a company of which nobody is known',
      [by('sender', 'you@us.example'), by('recipient', 'x@acme.example'), boGotIt],
      'matched H',
    ],
  ])('mail that we wrote is matched by whom it goes to: %s', (_, people, expected) => expect(outcome(match(people))).toBe(expected));

  it('whose own address is another account’s is no conflict', () => {
    const book = [...BOOK, row('email', 'dana@acme.example', 'D')];
    expect(outcome(match([by('sender', 'dana@acme.example'), me], [], book))).toBe('matched D');
    // The company that parent and child share is the author's, the contact says which of them.
    const shared = [...BOOK, row('domain', 'acme.example', 'D'), row('email', 'dana@acme.example', 'D')];
    expect(outcome(match([unknownAtAcme, by('recipient', 'dana@acme.example')], [], shared))).toBe('matched D');
    // A colleague's address that only got the mail does not settle what the author's company says otherwise.
    expect(outcome(match([unknownAtAcme, by('recipient', 'dana@acme.example')], [], book))).toBe('candidates A,D');
  });

  it('goes first where recipients prove more, and says how little it proves', () => {
    const found = match([by('sender', 'cleo@gmail.com'), boGotIt]);
    expect(outcome(found)).toBe('candidates C,H');
    const offered = match([unknownAtAcme, boGotIt]);
    expect(offered.state === 'candidates' && offered.candidates).toMatchObject([
      { accountId: 'A', confidence: expect.closeTo(0.6), evidence: [{ words: 'domain acme.example of unknown@acme.example' }] },
      { accountId: 'H', confidence: expect.closeTo(0.955), evidence: [{ words: "recipient's address bo@halden.example" }, {}] },
    ]);
  });
});

describe('a ticket', () => {
  const place: Place = { ...mail, host: 'zendesk', space: 'us.zendesk.com', refs: [{ kind: 'zendesk.ticket', id: '4', role: 'focus' }] };
  const asked = (more: Partial<LookedUp> = {}): LookedUp => ({
    connectionId: 'zendesk:us.zendesk.com',
    asOf: NOW as IsoInstant,
    ticket: { id: '4' },
    requester: { id: '7', email: 'unknown@acme.example' },
    ...more,
  });
  const of = (answer: LookedUp, identities = BOOK) =>
    outcome(
      decide({ clues: cluesFor(place, { people: [boGotIt] }, answer, OWN).clues, identities, pins: [], parents: new Map(), now: NOW }),
    );

  it('is not its copied person’s account when the requester’s company is another', () => {
    expect(of(asked())).toBe('candidates A,H');
    expect(of(asked({ requester: { id: '7', email: 'you@us.example' } }))).toBe('matched H');
  });

  it('is its organization’s account, which the ticket system itself says', () => {
    const organization = { id: '9', name: 'Halden', domains: [] };
    expect(of(asked({ organization }), [...BOOK, row('zendesk.organization', 'us.zendesk.com/9', 'H')])).toBe('matched H');
  });
});

describe('a pin', () => {
  it('on the author’s domain holds against a contact of another customer who got the mail', () => {
    expect(outcome(match([unknownAtAcme, boGotIt], [pin('domain', 'acme.example', 'A')]))).toBe('matched A');
  });

  it('on a recipient’s domain gives way to the author’s address', () => {
    expect(
      outcome(match([by('sender', 'ana@acme.example'), by('recipient', 'x@halden.example')], [pin('domain', 'halden.example', 'H')])),
    ).toBe('matched A');
  });

  it('on the author’s domain gives way to the address of a colleague there', () => {
    const found = match([unknownAtAcme, by('recipient', 'ana@acme.example')], [pin('domain', 'acme.example', 'P')]);
    expect(outcome(found)).toBe('matched A');
    const below = match([unknownAtAcme, by('recipient', 'eli@eu.acme.example')], [pin('domain', 'acme.example', 'P')]);
    expect(outcome(below)).toBe('matched A');
  });

  it('on an address settles it either way', () => {
    expect(outcome(match([unknownAtAcme, boGotIt], [pin('address', 'unknown@acme.example', 'A')]))).toBe('matched A');
    expect(outcome(match([unknownAtAcme, boGotIt], [pin('address', 'bo@halden.example', 'H')]))).toBe('matched H');
  });
});

describe('invariants', () => {
  const address = fc
    .constantFrom('ana', 'bo', 'x')
    .chain((name) =>
      fc
        .constantFrom('acme.example', 'halden.example', 'eu.acme.example', 'gmail.com', 'us.example', 'nowhere.example')
        .map((host) => `${name}@${host}`),
    );
  const roles: PersonRole[] = ['sender', 'original_sender', 'reply_to', 'recipient', 'requester', 'contact'];
  const person = fc.record({ address, role: fc.constantFrom(...roles), name: fc.constantFrom('Ana', 'ana@other.example') });
  const key = fc.oneof(
    fc.record({ kind: fc.constant<IdentityKind>('email'), value: address }),
    fc.record({ kind: fc.constant<IdentityKind>('domain'), value: fc.constantFrom('acme.example', 'halden.example', 'eu.acme.example') }),
  );
  const claim = fc.tuple(key, fc.constantFrom('A', 'B', 'C')).map(([{ kind, value }, id]) => row(kind, value, id));
  const people = fc.array(person, { maxLength: 5 });
  const book = fc.array(claim, { maxLength: 8 });

  it('the order of the people never matters', () => {
    const shuffled = people.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, book, ([all, other], identities) => {
        expect(match(other, [], identities)).toEqual(match(all, [], identities));
      }),
      { numRuns: 2000 },
    );
  });

  it('no account opens by those who got a mail alone, while the author alone would lead to another', () => {
    let looked = 0;
    fc.assert(
      fc.property(people, book, (all, identities) => {
        const found = match(all, [], identities);
        const authors = all.filter(({ role }) => role !== 'recipient');
        const theirs = match(authors, [], identities);
        if (found.state !== 'matched' || theirs.state === 'none') return;
        looked++;
        const named = theirs.state === 'matched' ? [theirs.accountId] : theirs.candidates.map((one) => one.accountId);
        const also = theirs.state === 'matched' ? theirs.runnersUp.map((one) => one.accountId) : [];
        expect([...named, ...also]).toContain(found.accountId);
      }),
      { numRuns: 5000 },
    );
    expect(looked).toBeGreaterThan(100);
  });
});
