import type { CsvKind } from '../../../lib/connectors/csv/fields';
import { mapHeaders } from '../../../lib/connectors/csv/headers';

export const list = (text: string) => text.split(',');
export const fieldsOf = (kind: CsvKind, headers: string) =>
  Object.fromEntries(mapHeaders(kind, list(headers)).mapping.map(({ field, header }) => [field, header]));
