import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RowStream } from '../../../lib/connectors/csv/row-stream';
import { withoutSpacedQuotes } from '../../../lib/connectors/csv/spaced-quotes';

it.each([
  ['a, "b, c",d', 'a,"b, c",d'],
  [' "a", "b"\n  "c"', '"a","b"\n"c"'],
  ['a, "b ""x"", y" ,c', 'a,"b ""x"", y" ,c'],
  // A cell that begins with a quoted word is no quoted cell.
  ['a, "best" company,b', 'a, "best" company,b'],
  // What a quoted cell holds is its own.
  ['"a, ""b"", c", "d"', '"a, ""b"", c","d"'],
  ['"a,\n ""b", "c"', '"a,\n ""b","c"'],
  ['5" pipe, "x"', '5" pipe,"x"'],
  // Never closed: no quoted cell, so that the rows below are read.
  ['a, "b\nc,d', 'a, "b\nc,d'],
])('%j', (text, expected) => {
  expect(withoutSpacedQuotes(text, ',', '\n', true)).toBe(expected);
});

it('keeps the spaces of a tab-separated file to what is no separator', () => {
  expect(withoutSpacedQuotes('a\t "b\tc"\t"d"', '\t', '\n', true)).toBe('a\t"b\tc"\t"d"');
});

it('reads the same cells with a space before each quoted one, wherever the text is cut', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'b'), maxLength: 6 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, fc.nat(), fc.constantFrom('', ' ', '  '), (rows, cut, space) => {
      const text = rows.map((row) => row.map((one) => `${space}"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
      const stream = new RowStream(',', '\n');
      const at = cut % (text.length + 1);
      const read = [stream.push(text.slice(0, at), false), stream.push(text.slice(at), true)].flatMap((part) =>
        part.ok ? part.value : [],
      );
      expect(read.map(({ cells }) => cells)).toEqual(rows);
    }),
  );
});
