import type { ColumnFields, ColumnUse } from './importer';

/** All columns after one of them got another field; the column that had this field before is not used any more. */
export function withField(columns: readonly ColumnUse[], changed: number, field: string | null): ColumnFields {
  return columns.map((use, column) => {
    if (column === changed) return field;
    return use.field === field ? null : (use.field ?? null);
  });
}
