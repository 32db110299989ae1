import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoInstant } from '../../../lib/domain/account';
import { type Member, memberOf, mergeAccounts } from '../../../lib/domain/fold/same-account';

const IDS = ['001000000000001AAA', '001000000000002AAA', '001000000000003AAA'] as const;

const member = (key: string, more: Partial<Member> = {}): Member => ({
  key,
  side: key.split(' ')[0]?.startsWith('salesforce') ? 'salesforce' : (key.split(' ')[0] ?? ''),
  domains: [],
  name: key,
  ...more,
});
const sets = (groups: Member[][]) => groups.map((group) => group.map(({ key }) => key).sort()).sort();

describe('two records are one account', () => {
  it('by the same Salesforce id, which a ticket system may name more than once', () => {
    const sf = member('salesforce:a A', { salesforceId: IDS[0] });
    const tickets = ['zendesk:x 1', 'zendesk:x 2'].map((key) => member(key, { salesforceId: IDS[0] }));
    const file = member('csv 7', { salesforceId: IDS[0] });
    expect(mergeAccounts([sf, ...tickets, file])).toHaveLength(1);
  });

  it('by a company domain that no source gives to two accounts', () => {
    const sf = member('salesforce:a A', { salesforceId: IDS[0], domains: ['halden.example'] });
    const zd = member('zendesk:x 1', { domains: ['halden.example', 'halden.test'] });
    expect(mergeAccounts([sf, zd])).toHaveLength(1);
    const daughter = member('salesforce:a B', { salesforceId: IDS[1], domains: ['halden.example'] });
    expect(mergeAccounts([sf, zd, daughter])).toHaveLength(3);
  });

  it('by the organization that somebody added the account from', () => {
    const by = [member('manual m', { organization: 'x/1' }), member('zendesk:x 1', { organization: 'x/1' })];
    expect(mergeAccounts(by)).toHaveLength(1);
  });

  it('never by name', () => {
    expect(mergeAccounts([member('csv 1', { name: 'Halden' }), member('zendesk:x 1', { name: 'Halden' })])).toHaveLength(2);
  });

  it('as a person said; and not where a person said no', () => {
    const both = [member('csv 1', { domains: ['a.example'] }), member('zendesk:x 1', { domains: ['a.example'] })];
    expect(mergeAccounts(both, [{ keys: ['csv 1', 'zendesk:x 1'], same: false }])).toHaveLength(2);
    const apart = [member('csv 1'), member('zendesk:x 1')];
    expect(mergeAccounts(apart, [{ keys: ['csv 1', 'zendesk:x 1'], same: true }])).toHaveLength(1);
  });

  it('not through somebody between, where the ends contradict each other', () => {
    const first = member('salesforce:a A', { salesforceId: IDS[0], domains: ['a.example'] });
    const second = member('csv 1', { salesforceId: IDS[1], domains: ['b.example'] });
    const between = member('zendesk:x 1', { domains: ['a.example', 'b.example'] });
    expect(mergeAccounts([first, second, between])).toHaveLength(3);
  });
});

describe('of a record', () => {
  const record = {
    type: 'account' as const,
    accountId: 'x',
    accountExternalId: '1',
    label: '',
    asOf: '2026-11-01T09:00:00.000Z' as IsoInstant,
    value: { name: 'Halden', domains: ['gmail.com', 'HALDEN.example', 'us.example', 'mail.us.example'], salesforceId: IDS[1].slice(0, 15) },
  };
  const isOwn = (host: string) => host.endsWith('us.example');

  it('free-mail and own domains are no evidence, and ids are compared in one form', () => {
    const found = memberOf({ ...record, connectionId: 'csv', externalId: '1' }, isOwn);
    expect(found).toMatchObject({ domains: ['halden.example'], salesforceId: IDS[1] });
  });

  it('what Salesforce itself calls it beats what a field says', () => {
    const found = memberOf({ ...record, connectionId: 'salesforce:a', externalId: IDS[0] }, isOwn);
    expect(found.salesforceId).toBe(IDS[0]);
  });

  it('two orgs are one side: their caches are never mixed', () => {
    const sides = ['salesforce:a', 'salesforce:b'].map((id) => memberOf({ ...record, connectionId: id, externalId: IDS[0] }, isOwn));
    expect(mergeAccounts(sides)).toHaveLength(2);
  });
});

const members = fc
  .uniqueArray(fc.tuple(fc.constantFrom('salesforce:a', 'salesforce:b', 'zendesk:x', 'zendesk:y', 'csv', 'manual'), fc.nat(3)), {
    selector: ([side, n]) => `${side} ${n}`,
    maxLength: 10,
  })
  .chain((keys) =>
    fc.tuple(
      ...keys.map(([connection, n]) =>
        fc
          .record({
            salesforceId: connection.startsWith('salesforce')
              ? fc.constantFrom(...IDS)
              : fc.option(fc.constantFrom(...IDS), { nil: undefined }),
            organization: fc.option(fc.constantFrom('x/0', 'x/1'), { nil: undefined }),
            domains: fc.uniqueArray(fc.constantFrom('a.example', 'b.example', 'c.example'), { maxLength: 2 }),
          })
          .map((more) => member(`${connection} ${n}`, more)),
      ),
    ),
  );
const answers = fc.array(
  fc.record({
    keys: fc.tuple(fc.constantFrom('csv 0', 'csv 1', 'zendesk:x 0'), fc.constantFrom('salesforce:a 0', 'manual 1', 'zendesk:y 2')),
    same: fc.boolean(),
  }),
  { maxLength: 2 },
);

describe('whatever is stored', () => {
  it('the order of arrival never matters, and every record is in one account', () => {
    fc.assert(
      fc.property(
        members.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        answers,
        ([all, shuffled], said) => {
          const groups = sets(mergeAccounts(all, said));
          expect(sets(mergeAccounts(shuffled, said.toReversed()))).toEqual(groups);
          expect(groups.flat().sort()).toEqual(all.map(({ key }) => key).sort());
        },
      ),
    );
  });

  it('two accounts of Salesforce, two Salesforce ids, and what a person set apart are never one', () => {
    fc.assert(
      fc.property(members, answers, (all, said) => {
        for (const group of mergeAccounts(all, said)) {
          expect(new Set(group.flatMap(({ salesforceId }) => salesforceId ?? [])).size).toBeLessThan(2);
          expect(group.filter(({ side }) => side === 'salesforce').length).toBeLessThan(2);
          const keys = group.map(({ key }) => key);
          for (const answer of said) if (!answer.same) expect(answer.keys.every((key) => keys.includes(key))).toBe(false);
        }
      }),
    );
  });

  it('nothing is joined without something shared: a merge ends with its evidence', () => {
    fc.assert(
      fc.property(members, (all) => {
        const bare = all.map(({ key, side, name }): Member => ({ key, side, name, domains: [] }));
        expect(mergeAccounts(bare)).toHaveLength(all.length);
        for (const group of mergeAccounts(all).filter(({ length }) => length > 1)) {
          for (const one of group) {
            const rest = group.filter((other) => other !== one);
            const shares = rest.some(
              (other) =>
                (one.salesforceId && one.salesforceId === other.salesforceId) ||
                (one.organization && one.organization === other.organization) ||
                one.domains.some((domain) => other.domains.includes(domain)),
            );
            expect(shares).toBe(true);
          }
        }
      }),
    );
  });
});
