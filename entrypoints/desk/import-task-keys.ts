import { Cells, columnsOf } from '@/lib/connectors/csv/cells';
import type { CsvField } from '@/lib/connectors/csv/fields';
import { findAccount } from '@/lib/connectors/csv/found-again';
import type { MappedColumn } from '@/lib/connectors/csv/headers';
import type { RowContext } from '@/lib/connectors/csv/rows';
import { findTasks, type TaskSaid } from '@/lib/connectors/csv/task-again';
import { taskSaid } from '@/lib/connectors/csv/task-row';
import { csvTasks } from '@/lib/store/import/csv-tasks';
import type { Keys } from './import-keys';

/** What a task is found again by; nothing else of a row is kept until all have been seen. */
const TELLING: readonly CsvField[] = [
  'accountId',
  'accountName',
  'accountDomain',
  'id',
  'title',
  'playbook',
  'due',
] satisfies CsvField<'tasks'>[];

/** How rows of tasks without an id find the tasks they speak of. `accounts`: how they find their accounts. */
export function taskKeys(
  mapping: readonly MappedColumn[],
  accounts: () => Promise<Pick<RowContext, 'accountsOf'>>,
): Pick<Keys, 'visit' | 'find'> {
  const telling = mapping.filter(({ field }) => TELLING.includes(field));
  const columns = columnsOf(telling.map((one, column) => ({ ...one, column })));
  const seen: string[][] = [];
  return {
    visit: (cells) => void seen.push(telling.map(({ column }) => cells[column] ?? '')),
    find: async (order) => {
      const { accountsOf = findAccount([]) } = await accounts();
      const rows: TaskSaid[] = [];
      const ownIds = new Set<string>();
      for (const cells of seen.splice(0)) {
        const said = taskSaid(new Cells<'tasks'>(columns, cells, order), accountsOf);
        if (said?.own) ownIds.add(said.own);
        else if (said) rows.push(said);
      }
      const known = rows.length > 0 ? await csvTasks() : [];
      return { accountsOf, taskAgain: findTasks({ rows, ownIds, hasDays: columns.has('due') }, known) };
    },
  };
}
