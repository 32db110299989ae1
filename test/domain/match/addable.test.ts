import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { addableFrom } from '../../../lib/domain/match/addable';
import { cluesFor } from '../../../lib/domain/match/clues';
import type { LookedUp } from '../../../lib/domain/match/looked-up';
import type { Person, Place } from '../../../lib/domain/place';

const place = (refs: Place['refs'], host: Place['host'] = 'zendesk'): Place => ({ host, space: 'acme.zendesk.com', page: 'record', refs });
const ticket = place([{ kind: 'zendesk.ticket', id: '7', role: 'focus' }]);
const thread: Place = { host: 'gmail', space: 'u/0', page: 'record', refs: [{ kind: 'gmail.thread', id: 'a', role: 'focus' }] };
const own = { ownDomains: new Set(['us.example']), mailbox: 'me@us.example' };

function looked(organization?: LookedUp['organization'], email = 'ana@tarn-analytics.example'): LookedUp {
  const requester = { id: '3', name: 'Ana', email };
  return {
    connectionId: 'zendesk:acme.zendesk.com',
    asOf: '2026-11-01T09:00:00.000Z' as IsoInstant,
    ticket: { id: '7' },
    requester,
    organization,
  };
}

const addable = (where: Place, people: Person[], answer?: LookedUp) => {
  const { clues } = cluesFor(where, { people }, answer, own);
  return addableFrom(clues, answer);
};
const sender = (address: string): Person => ({ address, role: 'sender' });

describe('what an unmatched page offers to add', () => {
  it('is the organization with its own domains; a requester from elsewhere brings none', () => {
    const organization = { id: '42', name: 'Tarn Analytics', domains: ['tarn.example', 'gmail.com', 'us.example', 'co.uk'] };
    expect(addable(ticket, [], looked(organization, 'ana@agency.example'))).toEqual({
      name: 'Tarn Analytics',
      words: ['organization Tarn Analytics', 'domain tarn.example'],
      known: { zendeskOrganization: 'acme.zendesk.com/42', domains: ['tarn.example'] },
    });
  });

  it("is the requester's or sender's domain where there is no organization", () => {
    const expected = { name: 'Tarn Analytics', words: ['domain tarn-analytics.example'], known: { domains: ['tarn-analytics.example'] } };
    expect(addable(ticket, [], looked())).toEqual(expected);
    expect(addable(thread, [sender('ana@tarn-analytics.example')])).toEqual(expected);
  });

  it('is the account record that Salesforce itself names', () => {
    const account = place([{ kind: 'salesforce.account', id: '001Hs00003vjLpwIAE', role: 'focus' }], 'salesforce');
    expect(addable(account, [])?.known).toEqual({ salesforceId: '001Hs00003vjLpwIAE' });
    const enclosing = place([{ kind: 'salesforce.account', id: '001Hs00003vjLpwIAE', role: 'enclosing' }], 'salesforce');
    expect(addable(enclosing, [])).toBeUndefined();
  });

  it.each(['ana@gmail.com', 'ana@yahoo.co.uk', 'boss@us.example', 'x@eu.us.example', 'a@co.uk', 'a@github.io'])(
    'is nothing for %s alone',
    (address) => {
      expect(addable(thread, [sender(address)])).toBeUndefined();
    },
  );

  it('never takes a free-mail or own domain, whoever is on the page', () => {
    const hosts = ['gmail.com', 'us.example', 'mail.us.example', 'outlook.com', 'co.uk', 'rook.example', 'halden.example', 'web.de'];
    const bad = new Set(hosts.filter((host) => host !== 'rook.example' && host !== 'halden.example'));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...hosts), { maxLength: 5 }),
        fc.array(fc.constantFrom(...hosts), { maxLength: 4 }),
        (people, domains) => {
          const organization = { id: '42', name: 'X', domains };
          for (const answer of [undefined, looked(organization, `r@${people[0] ?? 'gmail.com'}`)]) {
            const found = addable(
              answer ? ticket : thread,
              people.map((host) => sender(`p@${host}`)),
              answer,
            );
            expect((found?.known.domains ?? []).filter((domain) => bad.has(domain))).toEqual([]);
          }
        },
      ),
    );
  });
});
