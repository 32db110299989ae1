import type { ColumnUse, ImportPreview, KindChoice, ReadProgress } from '@/components/desk/import/importer';
import { type CsvKind, FIELD_NAMES } from '@/lib/connectors/csv/fields';
import { type CsvReport, parseCsv } from '@/lib/connectors/csv/parse';
import { peekCsv } from '@/lib/connectors/csv/peek';
import { appError, fail, ok, type Result } from '@/lib/domain/errors';
import { knownCsvAccounts, storedRecords } from '@/lib/store/reader';
import { finishStaging, stageRows } from '@/lib/store/staging';
import { assertWritable } from '@/lib/store/state';
import { FateSorter } from './import-fates';
import type { ReadRequest } from './import-messages';
import { RejectedFile } from './import-rejected';

/** Characters of a rejected row that are shown, enough to find it again. */
const EXCERPT = 160;

const UNCLEAR = 'The column names do not make clear what this file holds. Choose its kind.';

/** Reads a file into staging and answers what it would bring. The book is not touched, whatever happens here. */
export async function readFile(
  { importId, file, kind: choice }: ReadRequest,
  onProgress: (progress: ReadProgress) => void,
): Promise<Result<ImportPreview>> {
  await assertWritable();
  const kind = await kindOf(file, choice);
  if (!kind.ok) return kind;
  const known = kind.value === 'accounts' ? new Set<string>() : await knownCsvAccounts();
  const fates = new FateSorter();
  const rejectedFile = new RejectedFile();
  let staged = 0;

  const report = await parseCsv(file, {
    kind: kind.value,
    fileName: file.name,
    knownAccount: (externalId) => known.has(externalId),
    onRows: async (rows) => {
      await stageRows(
        importId,
        staged,
        rows.map(({ record }) => record),
      );
      staged += rows.length;
      fates.add(rows, await storedRecords(rows.map(({ record }) => record)));
    },
    onRejected: (row, reason, headers) => rejectedFile.add(row, reason, headers),
    onProgress: ({ readBytes, totalBytes, rows }) => onProgress({ read: readBytes, bytes: totalBytes, rows }),
  });
  if (!report.ok) return report;

  const { accepted, rejectedCount, rejected } = report.value;
  await finishStaging(importId, { kind: kind.value, fileName: file.name, total: accepted, rejected: rejectedCount });
  return ok({
    importId,
    fileName: file.name,
    kind: kind.value,
    accepted,
    fates: fates.counts,
    rejected: rejectedCount,
    columns: columnsOf(report.value),
    shown: fates.shown(),
    rejections: rejected.map(({ line, reason, cells }) => ({ line, reason, excerpt: cells.filter(Boolean).join(', ').slice(0, EXCERPT) })),
    rejectedFile: rejectedFile.blob(),
  });
}

async function kindOf(file: File, choice: KindChoice): Promise<Result<CsvKind>> {
  if (choice !== 'detect') return ok(choice);
  const head = await peekCsv(file);
  if (!head.ok) return head;
  return head.value.kind ? ok(head.value.kind) : fail(appError('bad_input', UNCLEAR));
}

/** Used columns in the file's order, then the unused ones. */
function columnsOf({ kind, mapping, unused }: CsvReport): ColumnUse[] {
  const labels = new Map(Object.entries(FIELD_NAMES[kind]).map(([field, { label }]) => [field, label]));
  const used = mapping
    .toSorted((a, b) => a.column - b.column)
    .map(({ header, field }) => ({ column: header, field: labels.get(field) ?? field }));
  return [...used, ...unused.map((column) => ({ column }))];
}
