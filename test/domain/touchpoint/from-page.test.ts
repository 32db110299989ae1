import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../lib/domain/account';
import type { LookedUp } from '../../../lib/domain/match/looked-up';
import type { PageFacts, Place, Ref } from '../../../lib/domain/place';
import { type TouchpointPage, touchpointDraft } from '../../../lib/domain/touchpoint/from-page';
import { neverLogged } from '../../../lib/domain/touchpoint/never-log';
import { anAccount, instant } from '../builders';

const own = { ownDomains: new Set(['us.example']), mailbox: 'robin@us.example' };
const contacts: Contact[] = [{ id: 'csv:ana', name: 'Ana Lindqvist', email: 'ana@halden.example' }];
const account = anAccount({ contacts, domains: ['halden.example'] });
const place = (host: Place['host'], kind: Ref['kind'], id: string, space: string): Place => ({
  host,
  space,
  page: 'record',
  refs: [{ kind, id, role: 'focus' }],
});
const THREAD = place('gmail', 'gmail.thread', '19a9c41d2f7b8e05', 'u/0');
const TICKET = place('zendesk', 'zendesk.ticket', '41207', 'acme.zendesk.com');
const RECORD = place('salesforce', 'salesforce.account', '001000000000001AAA', 'acme.my.salesforce.com');
const facts = (over: Partial<PageFacts> = {}): PageFacts => ({
  people: [
    { address: 'Ana@Halden.example', name: 'Ana L.', role: 'sender' },
    { address: 'bo@halden.example', role: 'recipient' },
    { address: 'robin@us.example', role: 'sender', isMe: true },
    { address: 'kim@us.example', role: 'recipient' },
  ],
  mailbox: 'robin@us.example',
  subject: ' Renewal ',
  ...over,
});
const page = (over: Partial<TouchpointPage>): TouchpointPage => ({ place: THREAD, facts: facts(), account, own, ...over });
const ticket = (status?: string): LookedUp => ({
  connectionId: 'zendesk:acme.zendesk.com',
  asOf: instant('2026-11-20T09:00:00.000Z'),
  ticket: { id: '41207', subject: 'Export stops', status },
  requester: { id: '1', name: 'Mirjam', email: 'mirjam@halden.example' },
});

describe('a touchpoint taken from a page', () => {
  it('a thread is an e-mail with the people of the other side, known ones by their contact', () => {
    expect(touchpointDraft(page({}))).toEqual({
      type: 'email',
      direction: 'both',
      outcome: 'answered',
      guessed: true,
      subject: 'Renewal',
      people: [
        { contactId: 'csv:ana', name: 'Ana Lindqvist', address: 'ana@halden.example' },
        { name: 'bo@halden.example', address: 'bo@halden.example' },
      ],
      promises: [],
      link: 'https://mail.google.com/mail/?authuser=robin%40us.example#all/19a9c41d2f7b8e05',
      source: { kind: 'gmail.thread', id: '19a9c41d2f7b8e05', space: 'robin@us.example' },
    });
  });

  it.each([
    ['ana@halden.example', 'in', 'answered'],
    ['robin@us.example', 'out', 'sent'],
    ['kim@us.example', 'out', 'sent'],
  ])('the last mail from %s: %s, %s', (lastFrom, direction, outcome) => {
    expect(touchpointDraft(page({ facts: facts({ lastFrom }) }))).toMatchObject({ direction, outcome });
  });

  it.each([
    ['open', 'in', 'follow_up'],
    ['pending', 'out', 'sent'],
    ['solved', 'both', 'resolved'],
    [undefined, 'in', 'follow_up'],
  ])('a ticket that is %s: %s, %s', (status, direction, outcome) => {
    expect(touchpointDraft(page({ place: TICKET, facts: null, lookedUp: ticket(status) }))).toMatchObject({
      type: 'ticket',
      direction,
      outcome,
      subject: 'Export stops',
      people: [{ name: 'Mirjam', address: 'mirjam@halden.example' }],
      link: 'https://acme.zendesk.com/agent/tickets/41207',
      source: { kind: 'zendesk.ticket', id: '41207', space: 'acme.zendesk.com' },
    });
  });

  it('a record is a call, and two calls are two', () => {
    const draft = touchpointDraft(page({ place: RECORD, facts: null }));
    expect(draft).toMatchObject({ type: 'call', direction: 'both', outcome: 'spoke', subject: 'About Halden Optics', people: [] });
    expect(draft?.source).toBeUndefined();
  });

  it.each([
    [
      'salesforce.case',
      '500000000000001AAA',
      { number: '00001026', name: 'Export stops' },
      'About Halden Optics, case 00001026 (Export stops)',
    ],
    ['salesforce.case', '500000000000001AAA', { number: '00001026' }, 'About Halden Optics, case 00001026'],
    ['salesforce.case', '500000000000001AAA', { name: 'Export stops' }, 'About Halden Optics, case Export stops'],
    ['salesforce.opportunity', '006000000000001AAA', { name: 'Renewal 2027' }, 'About Halden Optics, opportunity Renewal 2027'],
    ['salesforce.contact', '003000000000001AAA', { name: 'Bo Ek' }, 'About Halden Optics, Bo Ek'],
    ['salesforce.record', '800000000000001AAA', { name: '00000101' }, 'About Halden Optics, 00000101'],
    ['salesforce.case', '500000000000001AAA', undefined, 'About Halden Optics'],
  ] as const)('a %s says which one it is (%s, %o)', (kind, id, record, subject) => {
    const said = { people: [], ...(record && { record }) };
    const draft = touchpointDraft(page({ place: place('salesforce', kind, id, 'acme.my.salesforce.com'), facts: said }));
    expect(draft).toMatchObject({ type: 'call', subject });
  });

  it('a ticket of which nobody has answered yet says its number, a person of the ticket system their name', () => {
    expect(touchpointDraft(page({ place: TICKET, facts: null }))?.subject).toBe('About Halden Optics, ticket #41207');
    const { ticket: _, ...lookedUp } = ticket();
    const user = place('zendesk', 'zendesk.user', '1', 'acme.zendesk.com');
    expect(touchpointDraft(page({ place: user, facts: null, lookedUp }))?.subject).toBe('About Halden Optics, Mirjam');
  });

  it('a contact’s own page is about that person, with an address or without one', () => {
    const known = anAccount({ contacts: [{ id: 'salesforce:acme.my.salesforce.com:003000000000001AAA', name: 'Bo Ek' }] });
    const at = (id: string) => place('salesforce', 'salesforce.contact', id, 'acme.my.salesforce.com');
    const people = (id: string, account = known) =>
      touchpointDraft(page({ place: at(id), facts: { people: [], record: { name: 'Bo E.' } }, account }))?.people;
    expect(people('003000000000001AAA')).toEqual([{ contactId: known.contacts[0]?.id, name: 'Bo Ek' }]);
    expect(people('003000000000002AAA')).toEqual([{ name: 'Bo E.' }]);
  });

  it('a list and an empty page are nothing to log', () => {
    expect(touchpointDraft(page({ place: { ...THREAD, page: 'list' } }))).toBeUndefined();
    expect(touchpointDraft(page({ place: { ...THREAD, refs: [] } }))).toBeUndefined();
  });

  it('never holds anything but ids, addresses, names and the subject, whatever the page says', () => {
    const person = fc.record({
      address: fc.oneof(fc.emailAddress(), fc.string()),
      name: fc.option(fc.string(), { nil: undefined }),
      role: fc.constantFrom('sender', 'recipient', 'requester', 'contact') as fc.Arbitrary<'sender'>,
      isMe: fc.option(fc.boolean(), { nil: undefined }),
    });
    const arbitrary = fc.record({
      place: fc.constantFrom(THREAD, TICKET, RECORD),
      facts: fc.option(
        fc.record({
          people: fc.array(person, { maxLength: 60 }),
          mailbox: fc.option(fc.emailAddress(), { nil: undefined }),
          subject: fc.string({ maxLength: 1000 }),
          lastFrom: fc.string(),
        }),
      ),
    });
    fc.assert(
      fc.property(arbitrary, (some) => {
        const draft = touchpointDraft(page(some));
        expect(Object.keys(draft ?? {}).sort()).toEqual(
          expect.arrayContaining(['direction', 'guessed', 'outcome', 'people', 'promises', 'subject', 'type']),
        );
        expect(Object.keys(draft ?? {}).every((key) => ALLOWED.has(key))).toBe(true);
        expect(draft?.people.length).toBeLessThanOrEqual(20);
        expect(draft?.subject.length).toBeLessThanOrEqual(255);
        expect(draft?.people.every(({ address }) => address && !address.endsWith('@us.example'))).toBe(true);
        if (draft?.link) expect(new URL(draft.link).protocol).toBe('https:');
      }),
    );
  });
});

const ALLOWED = new Set(['type', 'direction', 'outcome', 'guessed', 'subject', 'people', 'promises', 'link', 'source']);

describe('never logged', () => {
  const none = { 'neverLog.domains': [], 'neverLog.addresses': [] };
  const why = (rules: Partial<typeof none>, over: Partial<TouchpointPage> = {}) => neverLogged(page(over), { ...none, ...rules });

  it('mail among colleagues', () => {
    const people = [{ address: 'kim@us.example', role: 'sender' as const }];
    expect(why({}, { facts: facts({ people }) })).toMatch(/Only people of your own company/);
    expect(why({})).toBeUndefined();
    expect(why({}, { place: RECORD, facts: null })).toBeUndefined();
  });

  it.each([
    [{ 'neverLog.addresses': ['bo@halden.example'] }, 'bo@halden.example'],
    [{ 'neverLog.domains': ['halden.example'] }, 'halden.example'],
    [{ 'neverLog.domains': ['example'] }, 'example'],
  ])('%o', (rules, what) => {
    expect(why(rules as Partial<typeof none>)).toContain(what);
  });

  it('a listed domain holds on pages that name nobody', () => {
    expect(why({ 'neverLog.domains': ['halden.example'] as never[] }, { place: RECORD, facts: null })).toContain('halden.example');
    expect(why({ 'neverLog.domains': ['alden.example'] as never[] })).toBeUndefined();
  });
});
