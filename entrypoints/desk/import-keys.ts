import { namedBy } from '@/lib/connectors/csv/account-row';
import { Cells, columnsOf } from '@/lib/connectors/csv/cells';
import type { DateOrder } from '@/lib/connectors/csv/date-value';
import type { CsvKind } from '@/lib/connectors/csv/fields';
import { findAccount, findAgain, type Named } from '@/lib/connectors/csv/found-again';
import { hasId, type MappedColumn } from '@/lib/connectors/csv/headers';
import type { RowContext } from '@/lib/connectors/csv/rows';
import { csvAccounts } from '@/lib/store/reader';
import { taskKeys } from './import-task-keys';

/** How rows of one file find what they speak of where no id says it. */
export interface Keys {
  byName: boolean;
  /** Sees every row before any is judged: only all of them together tell which one is meant. */
  visit?: (cells: readonly string[]) => void;
  /** `order`: which number is the day, which all rows together tell. */
  find: (order?: DateOrder) => Promise<Pick<RowContext, 'foundAgain' | 'accountsOf' | 'taskAgain'>>;
}

export function keysOf(kind: CsvKind, mapping: readonly MappedColumn[]): Keys {
  const byName = !hasId(kind, mapping);
  if (kind !== 'accounts') {
    const may = mapping.some(({ field }) => field === 'accountName' || field === 'accountDomain' || field === 'email');
    const accounts = async () => (may ? { accountsOf: findAccount(await csvAccounts()) } : {});
    return kind === 'tasks' ? { byName, ...taskKeys(mapping, accounts) } : { byName, find: accounts };
  }
  if (!byName) return { byName, find: async () => ({}) };
  const columns = columnsOf(mapping);
  const rows: Named[] = [];
  const visit = (cells: readonly string[]) => {
    const row = namedBy(new Cells<'accounts'>(columns, cells));
    if (row) rows.push(row);
  };
  return { byName, visit, find: async () => ({ foundAgain: findAgain(rows, await csvAccounts()) }) };
}
