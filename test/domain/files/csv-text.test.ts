import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, safeCell } from '../../../lib/domain/files/csv-text';
import { unguardFormula } from '../../../lib/domain/files/formula';

describe('cells of a file we write', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['  =1+1', "'  =1+1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['\u200b@SUM(A1)', "'\u200b@SUM(A1)"],
    ['+49 170 5551234', "'+49 170 5551234"],
    ['-2+3', "'-2+3"],
    ['＝1', "'＝1"],
    ['＠x', "'＠x"],
    ['\tx', "'\tx"],
    ['\r=x', "'\r'=x"],
    ["'=1", "''=1"],
    ['-5', '-5'],
    ['-1,234.50', '-1,234.50'],
    ['+3 %', '+3 %'],
    ['Halden = Optics', 'Halden = Optics'],
    ["O'Neill", "O'Neill"],
    ['', ''],
  ])('%j', (text, safe) => {
    expect(safeCell(text)).toBe(safe);
    expect(unguardFormula(safe)).toBe(text);
  });

  it('every text comes back as it was, and none that starts a formula goes out bare', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^['\s\ufeff]{0,3}[=+@＝-][\d.a-z]{0,4}$/));
    fc.assert(
      fc.property(text, (one) => {
        expect(unguardFormula(safeCell(one))).toBe(one);
        expect(safeCell(one)).not.toMatch(/^[\s\u200b\ufeff]*[=@＝]/);
      }),
    );
  });

  it('makes lines that other programs split the same way', () => {
    expect(csvLine(['a', 'b "c", d', ' e', 'f\ng', ''])).toBe('a,"b ""c"", d"," e","f\ng",\r\n');
  });
});
