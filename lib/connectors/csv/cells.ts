import type { IsoDate, IsoInstant } from '../../domain/account';
import { unguardFormula } from '../../domain/files/formula';
import type { FigureScale } from '../../domain/health/scale';
import type { FractionSign } from '../../domain/money';
import { say } from '../../words/say';
import { type DateOrder, readCompleted, readDate } from './date-value';
import type { CsvField, CsvKind } from './fields';
import type { MappedColumn } from './headers';
import { cleanNote, cleanText, excerpt, type Read } from './text-values';

/** Why a row cannot be used, in a sentence for the person who made the file. */
export class Rejected extends Error {}

/** What a row says, or nothing where it will be refused for it. */
export function unlessRejected<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Rejected) return undefined;
    throw error;
  }
}

/** A text this many times longer than its limit is not a long value but a broken row. */
const HOPELESS = 10;
/** Characters; no date, amount or list of domains is longer. */
const LONGEST_VALUE = 2000;

/** Columns by field, built once per file. */
export type Columns = ReadonlyMap<CsvField, MappedColumn>;

export const columnsOf = (mapping: readonly MappedColumn[]): Columns => new Map(mapping.map((column) => [column.field, column]));

/** One row, read by field. Reading throws `Rejected`. */
export class Cells<K extends CsvKind> {
  constructor(
    private readonly columns: Columns,
    private readonly row: readonly string[],
    private readonly dateOrder?: DateOrder,
    /** The scale of a health that is a figure alone. */
    readonly scale?: FigureScale,
    /** Which sign before three digits of an amount marks a fraction. */
    readonly fractions?: FractionSign,
  ) {}

  /** The header of the field's column, as the file writes it. */
  header(field: CsvField<K>): string | undefined {
    return this.columns.get(field)?.header;
  }

  /** The refusal of a row that has nothing in this column. */
  lacks(field: CsvField<K>): Rejected {
    return new Rejected(say('fileRows.empty', { header: this.header(field) ?? '' }));
  }

  /** The cleaned cell; empty without a column. */
  raw(field: CsvField<K>): string {
    return cleanText(this.cell(field));
  }

  /** A text to show, cut at `max` characters. */
  text(field: CsvField<K>, max: number): string | undefined {
    return this.cut(field, this.raw(field), max);
  }

  /** A longer text with its line breaks. */
  note(field: CsvField<K>, max: number): string | undefined {
    return this.cut(field, cleanNote(this.cell(field)), max);
  }

  /** A text that must stay whole, such as an id: too long is refused, not cut. */
  whole(field: CsvField<K>, max: number): string | undefined {
    const text = this.raw(field);
    this.refuseOver(field, text, max);
    return text || undefined;
  }

  /** A typed value; a cell that cannot be read refuses the row. */
  value<T>(field: CsvField<K>, read: (cell: string) => Read<T>): T | undefined {
    const text = this.raw(field);
    this.refuseOver(field, text, LONGEST_VALUE);
    const result = read(text);
    if (result.ok) return result.value;
    throw new Rejected(say(result.error, { header: this.header(field) ?? '', value: excerpt(text) }));
  }

  date(field: CsvField<K>): IsoDate | undefined {
    return this.value(field, (cell) => readDate(cell, this.dateOrder));
  }

  instant(field: CsvField<K>): IsoInstant | undefined {
    return this.value(field, (cell) => readCompleted(cell, this.dateOrder));
  }

  private cell(field: CsvField<K>): string {
    const column = this.columns.get(field)?.column;
    return column === undefined ? '' : unguardFormula(this.row[column] ?? '');
  }

  private cut(field: CsvField<K>, text: string, max: number): string | undefined {
    this.refuseOver(field, text, max * HOPELESS);
    if (text.length <= max) return text || undefined;
    // The cut may fall inside a character of two units; half of one is no text.
    return `${text
      .slice(0, max - 1)
      .toWellFormed()
      .replace(/\ufffd$/, '')
      .trimEnd()}…`;
  }

  private refuseOver(field: CsvField<K>, text: string, max: number): void {
    if (text.length > max) throw new Rejected(say('fileRows.tooLong', { header: this.header(field) ?? '', max: String(max) }));
  }
}
