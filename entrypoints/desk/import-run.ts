import type { ColumnUse, ImportPreview, ReadProgress } from '@/components/desk/import/importer';
import { fieldLabels } from '@/lib/connectors/csv/field-labels';
import { lookOver } from '@/lib/connectors/csv/first-look';
import type { MappedColumn } from '@/lib/connectors/csv/headers';
import { withKept } from '@/lib/connectors/csv/kept-fields';
import { exportedAt, readTable } from '@/lib/connectors/csv/parse';
import { openTable } from '@/lib/connectors/csv/table';
import type { IsoInstant } from '@/lib/domain/account';
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
  const readAt = nowIso();
  await assertWritable();
  const opened = await openTable(request.file, request.kind === 'detect' ? undefined : request.kind, request.sheet ?? sheetBefore(request));
  if (!opened.ok) return opened;
  const planned = await planOf(request, opened.value.headers);
  if (!planned.ok) return planned;
  const looked = await look(request, opened.value, planned.value, onProgress);
  if (!looked.ok) return looked;
  if (planned.value.problem) return ok({ ...looked.value.known, problem: planned.value.problem, ...NOTHING });
  return stage(request, looked.value, readAt, onProgress);
}

type Opened = Extract<Awaited<ReturnType<typeof openTable>>, { ok: true }>['value'];
type Planned = Extract<Awaited<ReturnType<typeof planOf>>, { ok: true }>['value'];
type Looked = Extract<Awaited<ReturnType<typeof look>>, { ok: true }>['value'];

/** The file is read twice: only all of its dates, amounts and scores together say how one of them is meant. */
async function look(
  { importId, file }: ReadRequest,
  table: Opened,
  { kind, kindBy, mapping, key, fields, remembered, choice: columns }: Planned,
  onProgress: (progress: ReadProgress) => void,
) {
  const keys = keysOf(kind, mapping);
  const seen = await lookOver(table, kind, mapping, (read, rows) => onProgress({ read, bytes: table.totalBytes * 2, rows }), keys.visit);
  if (!seen.ok) return seen;
  const { dates, amounts, samples, scores } = seen.value;
  const reading = dateReading(dates, columns?.dateOrder);
  const scale = kind === 'accounts' ? scaleReading(scores, mapping, columns?.scale) : undefined;
  const money = amountReading(amounts, columns?.fractions);
  const readAs: ReadAs = {
    header: key,
    kind,
    fields,
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
  return ok({ known, table, mapping, keys, columns, key });
}

/** Puts every row that can be read into staging, and says what became of each. */
async function stage(
  { importId, file, regular }: ReadRequest,
  { known, table, mapping, keys, columns, key }: Looked,
  readAt: IsoInstant,
  onProgress: (progress: ReadProgress) => void,
): Promise<Result<ImportPreview>> {
  const { kind, readAs } = known;
  const accounts = kind === 'accounts' ? new Set<string>() : await knownCsvAccounts();
  const spoken = new Set<string>(mapping.map(({ field }) => field));
  const fates = new FateSorter();
  const conflicts = await ConflictSorter.open();
  const rejectedFile = new RejectedFile(table.headers);
  let staged = 0;
  const report = await readTable(table, {
    kind,
    mapping,
    dateOrder: readAs.dateOrder,
    scale: readAs.scale,
    fractions: readAs.fractions,
    fileName: file.name,
    asOf: exportedAt(file),
    ...(await keys.find(readAs.dateOrder)),
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
    onProgress: ({ readBytes, rows }) => onProgress({ read: table.totalBytes + readBytes, bytes: table.totalBytes * 2, rows }),
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
    ...(regular && { regular: { id: regular.id, place: regular.place, readAs, last } }),
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
