import { guardFormula } from './formula';

/** A figure is no formula: columns of numbers stay numbers. */
const FIGURE = /^[+-]?\d+(?:[.,]\d+)*(?:e[+-]?\d+)?\s?%?$/i;

/** A cell of a file that holds somebody else's cells, of whose columns we do not know which are numbers. */
export function safeCell(text: string): string {
  return FIGURE.test(text) ? text : guardFormula(text);
}

/** One line of a CSV file, ended as RFC 4180 has it. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(safeCell(cell))).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /["\r\n,;\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
