import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSalesforceId, to18 } from '../../../lib/domain/source/salesforce-id';

describe('Salesforce ids', () => {
  // The first is the example of Salesforce's own documentation; the others' checksums are plain arithmetic.
  it.each([
    ['001D000000IqhSL', '001D000000IqhSLIAZ'],
    ['001D000000IqhSLIAZ', '001D000000IqhSLIAZ'],
    ['001000000000001', '001000000000001AAA'],
    ['001AAAAAAAAAAAA', '001AAAAAAAAAAAAY55'],
    ['ServiceContract', undefined],
    ['000000000000001', undefined],
    ['001D000000IqhSLAAA', undefined],
    ['001D000000IqhSLiaz', undefined],
    ['001D000000IqhS', undefined],
    ['001D000000IqhSLA', undefined],
    ['001D000000IqhSL\n', undefined],
    ['001D000000IqhS٨', undefined],
    ['', undefined],
  ])('%j is %s', (id, full) => {
    expect(to18(id)).toBe(full);
    expect(isSalesforceId(id)).toBe(full !== undefined);
  });

  it('keeps ids that differ only in case apart, and is stable', () => {
    const id = fc.stringMatching(/^00[1-9A-Z][A-Za-z\d]{12}$/);
    fc.assert(
      fc.property(id, id, (one, other) => {
        const full = to18(one);
        expect(full && to18(full)).toBe(full);
        if (one !== other) expect(to18(other)?.toLowerCase()).not.toBe(full?.toLowerCase());
      }),
    );
  });
});
