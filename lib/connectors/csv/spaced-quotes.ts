/**
 * Some programs put a space after each separator, also before a quotation mark: `A1, "Orrin, Vale"`. Papa Parse takes such a mark for
 * a letter and splits the cell. Takes these spaces out where a whole quoted cell follows; a text that begins at a row stays whole.
 */
export function withoutSpacedQuotes(text: string, delimiter: string, newline: '\n' | '\r', last: boolean): string {
  const space = delimiter === '\t' ? ' ' : '[ \\t]';
  const apart = `[${escaped(delimiter)}\\n\\r]`;
  if (delimiter === ' ' || !new RegExp(`(?:^|${apart})${space}+"`).test(text)) return text;
  let out = '';
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const begin = afterSpaces(text, at, delimiter);
    let end = at;
    if (text[begin] === '"') {
      const closed = closing(text, begin);
      const after = closed < 0 ? text.length : afterSpaces(text, closed + 1, delimiter);
      const whole = closed < 0 ? !last : isEnd(text, after, delimiter);
      if (whole) {
        out += text.slice(from, at);
        from = begin;
        end = after;
      }
    }
    at = nextCell(text, end, delimiter, newline);
  }
  return out + text.slice(from);
}

const escaped = (sign: string) => sign.replace(/[\\\]^-]/g, '\\$&');

function afterSpaces(text: string, from: number, delimiter: string): number {
  let at = from;
  while (text[at] === ' ' || (text[at] === '\t' && delimiter !== '\t')) at += 1;
  return at;
}

/** The mark that ends a quoted cell: two of them stand for one inside it. */
function closing(text: string, begin: number): number {
  for (let at = text.indexOf('"', begin + 1); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

const isEnd = (text: string, at: number, delimiter: string) =>
  at >= text.length || text[at] === '\n' || text[at] === '\r' || text.startsWith(delimiter, at);

function nextCell(text: string, from: number, delimiter: string, newline: string): number {
  const [cell, row] = [text.indexOf(delimiter, from), text.indexOf(newline, from)];
  const next = cell < 0 ? row : row < 0 ? cell : Math.min(cell, row);
  return next < 0 ? text.length : next + 1;
}
