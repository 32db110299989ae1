import type { ColumnUse, ImportPreview, ReadProgress } from '@/components/desk/import/importer';
import { fieldLabels } from '@/lib/connectors/csv/field-labels';
import { lookOver } from '@/lib/connectors/csv/first-look';
import type { MappedColumn } from '@/lib/connectors/csv/headers';
import { withKept } from '@/lib/connectors/csv/kept-fields';
import { exportedAt, readTable } from '@/lib/connectors/csv/parse';
import { openTable } from '@/lib/connectors/csv/table';
import { nowIso } from '@/lib/domain/dates';
import { ok, type Result } from '@/lib/domain/errors';
import type { ReadAs } from '@/lib/domain/files/regular-import';
import { finishStaging, stageRows } from '@/lib/store/import/staging';
import { knownCsvAccounts, storedRecords } from '@/lib/store/reader';
import { assertWritable } from '@/lib/store/state';
import { amountReading } from './import-amounts';
import { ConflictSorter } from './import-conflicts';
import { dateReading } from './import-dates';
import { FateSorter } from './import-fates';
import { keysOf } from './import-keys';
import type { ReadRequest } from './import-messages';
import { planOf } from './import-plan';
import { RejectedFile } from './import-rejected';
import { scaleReading } from './import-scale';

/** Characters of a rejected row that are shown, enough to find it again. */
const EXCERPT = 160;

/** Reads a file into staging and answers what it would bring. The book is not touched, whatever happens here. */
export async function readFile(request: ReadRequest, onProgress: (progress: ReadProgress) => void): Promise<Result<ImportPreview>> {
  const { importId, file, kind: choice } = request;
  const readAt = nowIso();
  await assertWritable();
  const opened = await openTable(file, choice === 'detect' ? undefined : choice, request.sheet ?? sheetBefore(request));
  if (!opened.ok) return opened;
  const table = opened.value;
  const planned = await planOf(request, table.headers);
  if (!planned.ok) return planned;
  const { kind, kindBy, mapping, key, problem, remembered, choice: columns } = planned.value;

  // The file is read twice: only all of its dates together say which number is the day.
  const bytes = table.totalBytes * 2;
  const keys = keysOf(kind, mapping);
  const seen = await lookOver(table, kind, mapping, (read, rows) => onProgress({ read, bytes, rows }), keys.visit);
  if (!seen.ok) return seen;
  const { dates, amounts, samples, scores } = seen.value;
  const reading = dateReading(dates, columns?.dateOrder);
  const scale = kind === 'accounts' ? scaleReading(scores, mapping, columns?.scale) : undefined;
  const money = amountReading(amounts, columns?.fractions);
  const readAs: ReadAs = {
    header: key,
    kind,
    fields: planned.value.fields,
    ...(reading.order && { dateOrder: reading.order }),
    ...(scale && { scale: scale.scale }),
    ...(money.fractions && { fractions: money.fractions }),
    ...(table.sheets && { sheet: table.sheets.chosen }),
  };
  const known = {
    importId,
    fileName: file.name,
    kind,
    kindBy,
    columns: columnsOf(table.headers, mapping, samples),
    fields: fieldLabels(kind),
    remembered,
    readAs,
    dates: reading,
    ...(scale && { scale }),
    ...(money.either && { amounts: money }),
    sheets: table.sheets,
    byName: keys.byName,
    western: table.encoding === 'windows-1252',
  };
  if (problem) return ok({ ...known, problem, ...NOTHING });

  const accounts = kind === 'accounts' ? new Set<string>() : await knownCsvAccounts();
  const spoken = new Set<string>(mapping.map(({ field }) => field));
  const fates = new FateSorter();
  const conflicts = await ConflictSorter.open();
  const rejectedFile = new RejectedFile(table.headers);
  let staged = 0;
  const report = await readTable(table, {
    kind,
    mapping,
    dateOrder: reading.order,
    scale: scale?.scale,
    fractions: money.fractions,
    fileName: file.name,
    asOf: exportedAt(file),
    ...(await keys.find(reading.order)),
    knownAccount: (externalId) => accounts.has(externalId),
    onRows: async (read) => {
      const stored = await storedRecords(read.map(({ record }) => record));
      const rows = read.map(({ line, record }, n) => ({ line, record: withKept(record, stored[n], spoken) }));
      await stageRows(
        importId,
        staged,
        rows.map(({ record }) => record),
      );
      staged += rows.length;
      fates.add(rows, stored);
      await conflicts.add(rows);
    },
    onRejected: (row, reason) => rejectedFile.add(row, reason),
    onProgress: ({ readBytes, rows }) => onProgress({ read: table.totalBytes + readBytes, bytes, rows }),
  });
  if (!report.ok) return report;

  const { accepted, rejectedCount, rejected } = report.value;
  const inDoubt = await conflicts.found();
  const last = { fileName: file.name, count: accepted, rejected: rejectedCount, conflicts: inDoubt.count };
  await finishStaging(importId, {
    kind,
    fileName: file.name,
    total: accepted,
    rejected: rejectedCount,
    readAt,
    ...(columns && { columns: { key, choice: columns } }),
    ...(request.regular && { regular: { id: request.regular.id, place: request.regular.place, readAs, last } }),
  });
  return ok({
    ...known,
    accepted,
    fates: fates.counts,
    rejected: rejectedCount,
    shown: fates.shown(),
    conflicts: inDoubt,
    rejections: rejected.map(({ line, reason, cells }) => ({ line, reason, excerpt: cells.filter(Boolean).join(', ').slice(0, EXCERPT) })),
    rejectedFile: rejectedFile.blob(),
  });
}

const sheetBefore = ({ regular }: ReadRequest) => (regular && 'readAs' in regular ? regular.readAs.sheet : undefined);

/** What a file brings whose columns are not clear yet. */
const NOTHING = {
  conflicts: { count: 0, shown: [] },
  accepted: 0,
  rejected: 0,
  fates: { new: 0, changed: 0, unchanged: 0 },
  shown: [],
  rejections: [],
};

function columnsOf(headers: readonly string[], mapping: readonly MappedColumn[], samples: readonly string[]): ColumnUse[] {
  const fields = new Map(mapping.map(({ column, field }) => [column, field]));
  return headers.map((header, at) => {
    const field = fields.get(at);
    return { column: header.trim(), sample: samples[at] ?? '', ...(field ? { field } : {}) };
  });
}
