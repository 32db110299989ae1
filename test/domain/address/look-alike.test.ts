import { domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtfulHost, doubtfulName } from '../../../lib/domain/address/look-alike';
import { decodeLabel } from '../../../lib/domain/address/punycode';

describe('decodeLabel', () => {
  it('agrees with the platform on every host name', () => {
    const letters = fc.constantFrom(...'abcz09äßéñøłабвгдежαβγδ日本語한국어');
    const label = fc.array(letters, { minLength: 1, maxLength: 20 }).map((parts) => parts.join(''));
    let looked = 0;
    fc.assert(
      fc.property(label, (text) => {
        if (!URL.canParse(`https://${text}.example`)) return;
        const host = new URL(`https://${text}.example`).hostname;
        if (!host.startsWith('xn--')) return;
        looked++;
        expect(decodeLabel(host.slice(4, -'.example'.length))).toBe(domainToUnicode(host).slice(0, -'.example'.length));
      }),
      { numRuns: 500 },
    );
    expect(looked).toBeGreaterThan(200);
  });

  it.each(['é', '99999999', '!!', '-'])('gives up on %j', (label) => expect(decodeLabel(label)).toSatisfy((out) => !out || out === ''));
});

describe('doubtfulHost', () => {
  const host = (text: string) => new URL(`https://${text}`).hostname;
  it('names mixed alphabets, doubts other foreign letters less, and plain names not at all', () => {
    const mixed = doubtfulHost(host('аcme.example'));
    const plain = doubtfulHost(host('bücher.example'));
    expect(mixed?.words).toContain('different alphabets');
    expect(plain?.words).toContain('look like others');
    expect(mixed?.factor).toBeLessThan(plain?.factor ?? 0);
    expect(doubtfulHost('acme.example')).toBeUndefined();
  });
});

describe('doubtfulName', () => {
  it.each(['other@evil.example', '"Ana (ana@evil.example)"', 'Ana <ana@evil.example>'])('%j hides another address', (name) => {
    expect(doubtfulName(name, 'ana@acme.example')?.words).toContain('another address');
  });
  it.each([undefined, 'Ana Lopez', 'ANA@acme.example', 'Ana @ Acme'])('%j does not', (name) => {
    expect(doubtfulName(name, 'ana@acme.example')).toBeUndefined();
  });
});
