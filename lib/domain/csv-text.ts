/**
 * Text that a spreadsheet would run as a formula, also behind spaces and marks that cannot be seen, and however many
 * apostrophes stand before it: one more is put there and one is taken away, so every text comes back as it was.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\u200b-\u200d\u2060\ufeff]*[=+\-@＝＋－＠])/;
/** A figure is no formula: columns of numbers stay numbers. */
const FIGURE = /^[+-]?\d+(?:[.,]\d+)*(?:e[+-]?\d+)?\s?%?$/i;

/** A cell of a file we write: an apostrophe before what would be a formula. */
export function safeCell(text: string): string {
  return FORMULA.test(text) && !FIGURE.test(text) ? `'${text}` : text;
}

/** The text behind the apostrophe that `safeCell` or a careful person put before a formula. */
export function plainCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) && !FIGURE.test(text.slice(1)) ? text.slice(1) : text;
}

/** One line of a CSV file, ended as RFC 4180 has it. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(safeCell(cell))).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /["\r\n,;\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
