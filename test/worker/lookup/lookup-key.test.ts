import { expect, it } from 'vitest';
import type { Place } from '../../../lib/domain/place';
import { recordKey } from '../../../lib/worker/lookup/lookup-key';

const CASE = '500Hs0000347GyKIAU';
const keyAt = (space: string) =>
  recordKey({ host: 'salesforce', space, page: 'record', refs: [{ kind: 'salesforce.case', id: CASE, role: 'focus' }] } satisfies Place);

it('an answer about a Salesforce record holds in Lightning and Classic, which ask one org, and in no other', () => {
  const lightning = keyAt('acme.lightning.force.com');
  expect(lightning).toContain(CASE);
  expect(keyAt('acme.my.salesforce.com')).toBe(lightning);
  // By which what a connection or workspace knew is erased with it.
  expect(lightning?.split('|')[1]).toBe('acme.my.salesforce.com');
  const others = [
    'acme--sbx.sandbox.lightning.force.com',
    'acme--sbx.sandbox.my.salesforce.com',
    'globex.my.salesforce.com',
    'na1.salesforce.com',
  ];
  expect(others.filter((space) => keyAt(space) === lightning)).toEqual([]);
  expect(new Set(others.map(keyAt)).size).toBe(3);
});
