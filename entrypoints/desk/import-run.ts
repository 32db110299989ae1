import type { ColumnUse, ImportPreview, KindChoice, ReadProgress } from '@/components/desk/import/importer';
import { type CsvKind, FIELD_NAMES } from '@/lib/connectors/csv/fields';
import { type CsvReport, parseCsv } from '@/lib/connectors/csv/parse';
import { peekCsv } from '@/lib/connectors/csv/peek';
import { appError, fail, ok, type Result } from '@/lib/domain/errors';
import type { IncomingRecord } from '@/lib/domain/record';
import { knownCsvAccounts } from '@/lib/store/reader';
import { finishStaging, stageRows } from '@/lib/store/staging';
import { assertWritable } from '@/lib/store/state';
import type { ReadRequest } from './import-messages';

/** Accepted rows shown before the person decides. */
const SHOWN = 20;
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
  const first: IncomingRecord[] = [];
  let staged = 0;

  const report = await parseCsv(file, {
    kind: kind.value,
    fileName: file.name,
    knownAccount: (externalId) => known.has(externalId),
    onRows: async (records) => {
      await stageRows(importId, staged, records);
      staged += records.length;
      first.push(...records.slice(0, SHOWN - first.length));
    },
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
    rejected: rejectedCount,
    columns: columnsOf(report.value),
    first,
    rejections: rejected.map(({ line, reason, cells }) => ({ line, reason, excerpt: cells.filter(Boolean).join(', ').slice(0, EXCERPT) })),
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
