import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from '../../lib/domain/formula';

describe('formula guard', () => {
  it.each([
    '=1+1',
    '+1',
    '-5',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\tx',
    '\rx',
    '\nx',
    '  =1',
    '\u00a0=1',
    '\ufeff=1',
    '\u200b=1',
    "'=1",
    " '  @x",
  ])('%j gets a sign', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each(['Halden', '1=1', "O'Neil", "'quoted'", '', 'a\n=1', '5-3'])('%j stays', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  it('comes off again, whatever the text', () => {
    const odd = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', ' ', '\t', '\n', '\ufeff', '\u200b', 'a', '1') });
    fc.assert(fc.property(fc.oneof(odd, fc.string({ unit: 'grapheme' })), (text) => unguardFormula(guardFormula(text)) === text));
  });
});
