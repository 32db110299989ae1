export interface FieldNames {
  /** The header in files of our own, the same in every language. */
  header: string;
  /** Known headers in the form of `headerKey`, the most telling first. */
  names: readonly string[];
}

export const field = (header: string, known: string): FieldNames => ({ header, names: known.trim().split(/\s+/) });
