import { describe, expect, it } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { cluesFor } from '../../../lib/domain/match/clues';
import type { LookedUp } from '../../../lib/domain/match/looked-up';
import type { PageFacts, Person, Place } from '../../../lib/domain/place';
import { to18 } from '../../../lib/domain/source/salesforce-id';

const ACCOUNT = to18('001Ab00000CdEfG') ?? '';
const PARENT = to18('001Ab00000HiJkL') ?? '';
const CONTACT = to18('003Ab00000CdEfG') ?? '';
const NONE = { ownDomains: new Set<string>() };
const gmail: Place = { host: 'gmail', space: 'u/0', page: 'record', refs: [{ kind: 'gmail.thread', id: 'f1', role: 'focus' }] };
const ticket: Place = {
  host: 'zendesk',
  space: 'halden.zendesk.com',
  page: 'record',
  refs: [{ kind: 'zendesk.ticket', id: '42', role: 'focus' }],
};
const facts = (people: Person[], more: Partial<PageFacts> = {}): PageFacts => ({ people, ...more });
const from = (address: string, more: Partial<Person> = {}): Person => ({ address, role: 'sender', ...more });
const answer: LookedUp = {
  connectionId: 'zendesk:halden.zendesk.com',
  asOf: '2026-11-22T10:00:00.000Z' as IsoInstant,
  ticket: { id: '42' },
  requester: { id: '7', name: 'Ana Lopez', email: 'ana@acme.example' },
  organization: { id: '9', name: 'Halden Optics', externalId: 'ACC-7', domains: ['halden.example', 'gmail.com'] },
};
const list = (...args: Parameters<typeof cluesFor>) => cluesFor(...args).clues.map((c) => [c.kind, c.value, c.words, c.strength]);

describe('Salesforce pages', () => {
  it('names the record in front, the account field and the tab around it, in this order', () => {
    const place: Place = {
      host: 'salesforce',
      space: 'acme.lightning.force.com',
      page: 'record',
      refs: [
        { kind: 'salesforce.contact', id: CONTACT, role: 'focus' },
        { kind: 'salesforce.account', id: PARENT, role: 'enclosing' },
        { kind: 'salesforce.account', id: ACCOUNT, role: 'linked' },
      ],
    };
    expect(list(place, undefined, undefined, NONE)).toEqual([
      ['salesforce.id', ACCOUNT, 'the account field of this record', 0.98],
      ['salesforce.id', CONTACT, 'the contact record in front', 0.97],
      ['salesforce.id', PARENT, 'the account tab this record is open in', 0.75],
    ]);
  });

  it('is certain of an account record and says nothing of a record it does not know', () => {
    const at = (kind: 'salesforce.account' | 'salesforce.record', id: string): Place => ({
      host: 'salesforce',
      space: 'acme.my.salesforce.com',
      page: 'record',
      refs: [{ kind, id, role: 'focus' }],
    });
    expect(list(at('salesforce.account', ACCOUNT), undefined, undefined, NONE)).toEqual([
      ['salesforce.id', ACCOUNT, 'the account record in front', 1],
    ]);
    expect(list(at('salesforce.record', to18('a01Ab00000CdEfG') ?? ''), undefined, undefined, NONE)).toEqual([]);
  });
});

describe('Zendesk pages', () => {
  it('uses the lookup, strongest first', () => {
    expect(list(ticket, undefined, answer, NONE)).toEqual([
      ['external_id', 'acc-7', 'external id ACC-7 of organization Halden Optics', 0.95],
      ['email', 'ana@acme.example', "requester's address ana@acme.example", 0.95],
      ['zendesk.user', 'halden.zendesk.com/7', 'Zendesk user Ana Lopez', 0.93],
      ['zendesk.organization', 'halden.zendesk.com/9', 'organization Halden Optics', 0.9],
      ['domain', 'halden.example', 'domain halden.example of organization Halden Optics', 0.65],
      ['domain', 'acme.example', 'domain acme.example of ana@acme.example', 0.6],
    ]);
  });

  it('reads an external id that is a Salesforce id as both', () => {
    const kept = { ...answer, organization: { id: '9', name: 'H', externalId: ACCOUNT.toLowerCase(), domains: [] } };
    const kinds = cluesFor(ticket, undefined, kept, NONE).clues.map((clue) => `${clue.kind} ${clue.value}`);
    expect(kinds).toContain(`salesforce.id ${ACCOUNT}`);
    expect(kinds).toContain(`external_id ${ACCOUNT.toLowerCase()}`);
  });

  it.each<[string, Partial<LookedUp>]>([
    ['another ticket', { ticket: { id: '43' } }],
    ['another Zendesk', { connectionId: 'zendesk:evil.zendesk.com' }],
    ['a user page', { ticket: undefined }],
  ])('ignores an answer about %s', (_, change) => expect(list(ticket, undefined, { ...answer, ...change }, NONE)).toEqual([]));

  it('knows the organization and the user in front by their numbers before any answer', () => {
    const page = (kind: 'zendesk.organization' | 'zendesk.user'): Place => ({ ...ticket, refs: [{ kind, id: '9', role: 'focus' }] });
    expect(list(page('zendesk.organization'), undefined, undefined, NONE)).toEqual([
      ['zendesk.organization', 'halden.zendesk.com/9', 'the organization in front', 0.9],
    ]);
    expect(list(page('zendesk.user'), undefined, undefined, NONE)[0]?.slice(0, 2)).toEqual(['zendesk.user', 'halden.zendesk.com/9']);
  });

  it('does not take a colleague who asked for a customer', () => {
    const own = { ownDomains: new Set(['acme.example']) };
    expect(list(ticket, undefined, answer, own).map(([kind]) => kind)).toEqual(['external_id', 'zendesk.organization', 'domain']);
  });
});

describe('mail', () => {
  it('says who wrote and from which domain; an author counts more than a recipient', () => {
    const people = [from('Ana@ACME.example'), from('bo@halden.example', { role: 'recipient' })];
    expect(list(gmail, facts(people), undefined, NONE)).toEqual([
      ['email', 'ana@acme.example', "sender's address ana@acme.example", 0.95],
      ['email', 'bo@halden.example', "recipient's address bo@halden.example", 0.9],
      ['domain', 'acme.example', 'domain acme.example of ana@acme.example', 0.6],
      ['domain', 'halden.example', 'domain halden.example of bo@halden.example', 0.55],
    ]);
  });

  it.each(['gmail.com', 'yahoo.co.uk', 'web.de'])('makes no domain clue of %s', (domain) => {
    expect(cluesFor(gmail, facts([from(`ana@${domain}`)]), undefined, NONE).clues.map((clue) => clue.kind)).toEqual(['email']);
  });

  it.each<[string, Person[], Parameters<typeof cluesFor>[3]]>([
    ['own domain', [from('me@us.example'), from('you@eu.us.example', { role: 'recipient' })], { ownDomains: new Set(['us.example']) }],
    ['domain of the mailbox', [from('you@us.example')], { ownDomains: new Set(), mailbox: 'me@us.example' }],
    ['marked as me', [from('me@else.example', { isMe: true })], NONE],
    ['my own free mailbox', [from('me@gmail.com')], { ownDomains: new Set(), mailbox: 'me@gmail.com' }],
  ])('matches nothing among colleagues: %s', (_, people, config) => {
    expect(cluesFor(gmail, facts(people), undefined, config)).toEqual({
      clues: [],
      why: 'Only people of your own company are on this page.',
    });
  });

  it('does not take everybody at a free-mail provider for a colleague', () => {
    const config = { ownDomains: new Set<string>(), mailbox: 'me@gmail.com' };
    expect(cluesFor(gmail, facts([from('ana@gmail.com')]), undefined, config).clues.map((clue) => clue.value)).toEqual(['ana@gmail.com']);
  });

  it('takes the mailbox from the page when the caller does not know it', () => {
    expect(cluesFor(gmail, facts([from('you@us.example')], { mailbox: 'me@us.example' }), undefined, NONE).clues).toEqual([]);
  });

  it('does not name the address of a group, only who really wrote', () => {
    const group = from('support@us-customers.example');
    const shown = facts([group, from('all@acme.example', { role: 'recipient' })], { viaGroup: true });
    expect(cluesFor(gmail, shown, undefined, NONE)).toEqual({
      clues: [],
      why: 'This mail came through a group address; its author is not shown.',
    });
    const author = from('ana@acme.example', { role: 'original_sender' });
    const values = cluesFor(gmail, facts([group, author], { viaGroup: true }), undefined, NONE).clues.map((clue) => clue.value);
    expect(values).toEqual(['ana@acme.example', 'acme.example']);
  });

  it.each<[string, Person, RegExp]>([
    ['a name that shows another address', from('x@acme.example', { name: 'Bo bo@halden.example' }), /its name shows another address/],
    ['letters of two alphabets', from('x@аcme.example'), /different alphabets/],
    ['an international domain name', from('x@bücher.example'), /look like others/],
  ])('believes %s less and says so', (_, person, words) => {
    const clues = cluesFor(gmail, facts([person]), undefined, NONE).clues;
    expect(clues).toHaveLength(2);
    for (const clue of clues) {
      expect(clue.words).toMatch(words);
      expect(clue.strength).toBeLessThan(clue.kind === 'email' ? 0.95 : 0.6);
    }
  });

  it.each(['', 'undefined', 'not an address', 'ana@localhost', 'ana@github.io'])('makes no domain clue of %j', (address) => {
    expect(cluesFor(gmail, facts([from(address)]), undefined, NONE).clues.filter((clue) => clue.kind === 'domain')).toEqual([]);
  });

  it('gives no reason where nobody is on the page', () => expect(cluesFor(gmail, facts([]), undefined, NONE)).toEqual({ clues: [] }));

  it('lets a person pin addresses, organizations and domains only', () => {
    const pins = new Map(cluesFor(ticket, undefined, answer, NONE).clues.map((clue) => [clue.kind, clue.pin]));
    expect([
      pins.get('email'),
      pins.get('domain'),
      pins.get('zendesk.organization'),
      pins.get('external_id'),
      pins.get('zendesk.user'),
    ]).toEqual(['address', 'domain', 'organization', undefined, undefined]);
  });
});
