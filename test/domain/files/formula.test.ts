import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from '../../../lib/domain/files/formula';

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

  it.each(['Halden', '1=1', "O'Neil", "'quoted'", '', '5-3', 'a; b', 'Calls:\n- Ana\n- Ben', 'a;-5', "a;'b"])('%j stays', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  it.each([
    ['Acme;=1+1;x', "Acme;'=1+1;x"],
    ['a;=1;@b', "a;'=1;'@b"],
    ['a; "=1"', 'a;\' "=1"'],
    ["a;'=1", "a;''=1"],
    ['a\n=1', "a\n'=1"],
    ['a\r\n＝1', "a\r\n'＝1"],
    ["a\n-2+3+cmd|' /C calc'!A0", "a\n'-2+3+cmd|' /C calc'!A0"],
    ['a;+SUM(A1)', "a;'+SUM(A1)"],
    ['=1;=2', "'=1;'=2"],
  ])('%j gets one wherever a sheet that splits at semicolons begins a cell', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
    expect(unguardFormula(guarded)).toBe(text);
  });

  it('leaves no cell that begins with a formula to a sheet that splits at semicolons', () => {
    const odd = fc.string({ unit: fc.constantFrom(';', '"', "'", '=', '@', ' ', '\t', '\n', '\ufeff', 'a', '1') });
    fc.assert(
      fc.property(odd, (text) => {
        const [first, ...later] = guardFormula(text).split(/[;\t\r\n]/);
        // A mark in front of the whole is one of the text, and written as such.
        expect(first).not.toMatch(/^[\s\ufeff]*[=@]/);
        for (const cell of later) expect(cell).not.toMatch(/^["\s\ufeff]*[=@]/);
      }),
    );
  });

  it('comes off again, whatever the text', () => {
    const odd = fc.string({
      unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', ' ', '\t', '\n', ';', '"', '(', '\ufeff', '\u200b', 'a', '1'),
    });
    fc.assert(fc.property(fc.oneof(odd, fc.string({ unit: 'grapheme' })), (text) => unguardFormula(guardFormula(text)) === text));
  });
});
