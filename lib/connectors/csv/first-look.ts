import { ok, type Result } from '../../domain/errors';
import type { FractionForm } from './amount-digits';
import { type DateForm, type DateOrder, dateForm } from './date-value';
import { type CsvKind, DATE_FIELDS, MONEY_FIELDS } from './fields';
import type { MappedColumn } from './headers';
import { moneyForm } from './money-value';
import { bareFigure } from './score-value';
import type { Table } from './table';
import { cleanText } from './text-values';

/** The first cell of one form, and how many there are. */
export interface DateExample {
  line: number;
  text: string;
  count: number;
}
export type DateEvidence = Partial<Record<DateForm, DateExample>>;

export type AmountEvidence = Partial<Record<FractionForm, DateExample>>;

/** Figures of health that do not say what they are out of. */
export interface ScoreEvidence extends DateExample {
  highest: number;
}

export interface FirstLook {
  dates: DateEvidence;
  /** Amounts by what they show of how fractions are written. */
  amounts: AmountEvidence;
  scores?: ScoreEvidence;
  /** For each column the first cell that holds something, shortened. */
  samples: string[];
}

/** Rows looked at for samples, and characters of each that are kept. */
const SAMPLE_ROWS = 200;
const SAMPLE_LENGTH = 60;

/** Reads a whole file for what only all of its rows together can say. */
export async function lookOver(
  table: Table,
  kind: CsvKind,
  mapping: readonly MappedColumn[],
  onProgress?: (readBytes: number, rows: number) => void,
  /** Sees every row. */
  visit?: (cells: readonly string[]) => void,
): Promise<Result<FirstLook>> {
  const fields: readonly string[] = DATE_FIELDS[kind];
  const dateColumns = mapping.filter(({ field }) => fields.includes(field)).map(({ column }) => column);
  const health = mapping.find(({ field }) => kind === 'accounts' && field === 'health')?.column;
  const money: readonly string[] = MONEY_FIELDS[kind] ?? [];
  const moneyColumns = mapping.filter(({ field }) => money.includes(field)).map(({ column }) => column);
  const look: FirstLook = { dates: {}, amounts: {}, samples: table.headers.map(() => '') };
  let rowCount = 0;
  for await (const part of table.parts()) {
    if (!part.ok) return part;
    for (const { line, cells } of part.value.rows) {
      if (rowCount < SAMPLE_ROWS) takeSamples(look.samples, cells);
      for (const column of dateColumns) note(look.dates, dateForm, line, cells[column] ?? '');
      for (const column of moneyColumns) note(look.amounts, moneyForm, line, cleanText(cells[column] ?? ''));
      if (health !== undefined) noteScore(look, line, cells[health] ?? '');
      visit?.(cells);
      rowCount += 1;
    }
    onProgress?.(part.value.readBytes, rowCount);
  }
  return ok(look);
}

/** The order that the unmistakable rows of a file agree on. */
export function provenOrder({ day, month }: DateEvidence): DateOrder | undefined {
  if (day && month) return undefined;
  return day ? 'day' : month && 'month';
}

function takeSamples(samples: string[], cells: readonly string[]): void {
  for (const [column, sample] of samples.entries()) {
    if (sample === '') samples[column] = cleanText((cells[column] ?? '').slice(0, SAMPLE_LENGTH));
  }
}

function noteScore(look: FirstLook, line: number, cell: string): void {
  const text = cleanText(cell);
  const figure = bareFigure(text);
  if (figure === undefined) return;
  const { scores } = look;
  if (!scores) look.scores = { line, text, count: 1, highest: figure };
  else look.scores = { ...scores, count: scores.count + 1, highest: Math.max(scores.highest, figure) };
}

/** Counts a cell under its form, and keeps the first of each. */
function note<F extends string>(
  seen: Partial<Record<F, DateExample>>,
  formOf: (cell: string) => F | undefined,
  line: number,
  cell: string,
) {
  const form = formOf(cell);
  if (!form) return;
  const known = seen[form];
  if (known) known.count += 1;
  else seen[form] = { line, text: cleanText(cell), count: 1 };
}
