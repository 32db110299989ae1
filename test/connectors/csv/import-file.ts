import type { CsvKind } from '../../../lib/connectors/csv/fields';
import { type ParseOptions, parseCsv } from '../../../lib/connectors/csv/parse';
import type { IncomingRecord } from '../../../lib/domain/record';

export const HEAD = 'Account ID,Account Name';

export async function importFile(content: BlobPart, kind: CsvKind = 'accounts', more: Partial<ParseOptions> = {}) {
  const records: IncomingRecord[] = [];
  const onRows: ParseOptions['onRows'] = (rows) => void records.push(...rows.map(({ record }) => record));
  const result = await parseCsv(new File([content], 'book.csv'), { kind, fileName: 'book.csv', knownAccount: () => true, onRows, ...more });
  return { result, records, report: result.ok ? result.value : undefined, message: result.ok ? undefined : result.error.message };
}
export const names = (records: IncomingRecord[]) => records.map((record) => (record.type === 'account' ? record.value.name : undefined));
