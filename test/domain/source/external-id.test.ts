import { describe, expect, it } from 'vitest';
import { normaliseExternalId, salesforceAccountId, salesforceId } from '../../../lib/domain/source/external-id';
import { to18 } from '../../../lib/domain/source/salesforce-id';

const SHORT = '001Ab00000CdEfG';
const LONG = to18(SHORT) ?? '';

describe('salesforceId', () => {
  it('has one form for every way of writing an id', () => {
    expect(LONG).toHaveLength(18);
    for (const text of [SHORT, LONG, ` ${LONG} `, LONG.toLowerCase(), LONG.toUpperCase()]) expect(salesforceId(text)).toBe(LONG);
  });

  it.each(['', 'ServiceContract', '001Ab00000CdEfGAAA', '001Ab00000CdEf', 'ACC-0042'])('refuses %j', (text) => {
    expect(salesforceId(text)).toBeUndefined();
  });

  it('takes only account ids for accounts', () => {
    expect(salesforceAccountId(SHORT)).toBe(LONG);
    expect(salesforceAccountId('003Ab00000CdEfG')).toBeUndefined();
    expect(salesforceAccountId('123456789012345')).toBeUndefined();
  });
});

it('compares external ids without case', () => {
  expect(normaliseExternalId(' ACC-0042 ')).toBe('acc-0042');
  expect(normaliseExternalId('  ')).toBeUndefined();
});
