import Papa from 'papaparse';
import { appError, fail, ok, type Result } from '../../domain/errors';
import { say } from '../../words/say';
import { withoutSpacedQuotes } from './spaced-quotes';

/** One row of the file, where it starts, and whether its quotes can be trusted. */
export interface CsvRow {
  /** 1 for the header. */
  line: number;
  cells: string[];
  badQuote: boolean;
}

/** Characters of one row beyond which a quote was opened and never closed; a cell of 10 MB is a bad row, not a bad file. */
const LONGEST_ROW = 16_000_000;

/**
 * Rows out of texts that may end anywhere. Papa Parse's own file reader cuts characters of several bytes at its chunk
 * borders, so it gets text here and keeps what it is best at: the rows.
 */
export class RowStream {
  private rest = '';
  private line = 1;
  private readonly config: Papa.ParseConfig;
  /** Where rows end in `\r`, an editor shows any other line end as one, too. */
  private readonly breaks: string | RegExp;

  constructor(
    private readonly delimiter: string,
    private readonly newline: '\n' | '\r',
  ) {
    this.config = { delimiter, newline };
    this.breaks = newline === '\r' ? /\r\n?|\n/ : newline;
  }

  /** The complete rows after this text; with `last` everything that is left. */
  push(text: string, last: boolean): Result<CsvRow[]> {
    this.rest = withoutSpacedQuotes(this.rest + text, this.delimiter, this.newline, last);
    const { data, errors, meta } = new Papa.Parser(this.config).parse(this.rest, 0, !last) as Papa.ParseResult<string[]>;
    const startLine = this.line;
    const rows = data.map((cells, index) =>
      this.rowOf(
        cells,
        errors.some((error) => error.row === index),
      ),
    );
    this.rest = last ? '' : this.rest.slice(meta.cursor);
    const unclosed = errors.some((error) => error.code === 'MissingQuotes') || this.rest.length > LONGEST_ROW;
    if (!unclosed) return ok(rows);
    const line = last ? (rows.at(-1)?.line ?? startLine) : this.line;
    return fail(appError('bad_input', say('files.openQuote', { line: String(line) })));
  }

  /** Counts the lines that quoted cells hold, so that a reported line is the one an editor shows. */
  private rowOf(cells: string[], badQuote: boolean): CsvRow {
    const line = this.line;
    this.line += 1 + cells.reduce((breaks, cell) => breaks + cell.split(this.breaks).length - 1, 0);
    return { line, cells, badQuote };
  }
}
