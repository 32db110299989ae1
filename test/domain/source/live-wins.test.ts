import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Identity } from '../../../lib/domain/match/identity';
import { liveWins } from '../../../lib/domain/source/precedence';

const claim = (value: string, accountId: string, connectionId: string): Identity => ({ kind: 'domain', value, accountId, connectionId });

it('a file cannot take over what a live system says belongs to another account', () => {
  const live = claim('halden.example', 'real', 'salesforce:acme.my.salesforce.com');
  const free = claim('rook.example', 'mine', 'csv');
  const same = claim('halden.example', 'real', 'csv');
  expect(liveWins([claim('halden.example', 'forged', 'csv'), live, claim('halden.example', 'invented', 'sample'), free, same])).toEqual([
    live,
    free,
    same,
  ]);
});

it('keeps every live claim, and every value somebody claims', () => {
  const one = fc.record({
    kind: fc.constant('domain' as const),
    value: fc.constantFrom('a.example', 'b.example'),
    accountId: fc.constantFrom('1', '2', '3'),
    connectionId: fc.constantFrom('csv', 'sample', 'zendesk:acme.zendesk.com'),
  });
  fc.assert(
    fc.property(fc.array(one), (all) => {
      const kept = liveWins(all);
      expect(kept.filter(({ connectionId }) => connectionId.startsWith('zendesk'))).toEqual(
        all.filter(({ connectionId }) => connectionId.startsWith('zendesk')),
      );
      expect(new Set(kept.map(({ value }) => value))).toEqual(new Set(all.map(({ value }) => value)));
    }),
  );
});
