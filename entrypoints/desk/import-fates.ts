import type { PreviewRow, RowFate } from '@/components/desk/import/importer';
import type { PlacedRecord } from '@/lib/connectors/csv/row-sorter';
import { sameValue } from '@/lib/domain/data/same-value';
import type { IncomingRecord } from '@/lib/domain/record';

/** Rows shown of the file's beginning, and of each fate. */
const SHOWN = 20;

/** Says of each accepted row what it would do to the book, counts that, and keeps the first of each to be shown. */
export class FateSorter {
  readonly counts: Record<RowFate, number> = { new: 0, changed: 0, unchanged: 0 };
  private readonly kept: PreviewRow[] = [];

  /** `stored`: what the book holds for each of these rows. */
  add(rows: readonly PlacedRecord[], stored: readonly (IncomingRecord | undefined)[]): void {
    for (const [index, { line, record }] of rows.entries()) {
      const before = stored[index];
      const fate = fateOf(record, before);
      const total = this.counts.new + this.counts.changed + this.counts.unchanged;
      if (total < SHOWN || this.counts[fate] < SHOWN)
        this.kept.push({ line, fate, row: record, ...(fate === 'changed' ? { before } : {}) });
      this.counts[fate] += 1;
    }
  }

  /** In the file's order. */
  shown(): PreviewRow[] {
    return this.kept;
  }
}

/** The label and the date of the file are not what a row says: they alone change nothing. */
function fateOf(record: IncomingRecord, before: IncomingRecord | undefined): RowFate {
  if (!before) return 'new';
  const same = before.accountExternalId === record.accountExternalId && sameValue(before.value, record.value);
  return same ? 'unchanged' : 'changed';
}
