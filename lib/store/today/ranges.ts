import type { EntityTable } from 'dexie';

/** A row about the accounts with ids after `after`, up to and with `to`. */
export interface RangeRow {
  after: string;
  to: string;
}

/**
 * Makes room for one row about this range. A row that reaches beyond it begins at its end from now on, as `rest` says; none reaches
 * into it, for a run begins at the beginning.
 */
export async function cutTo<R extends RangeRow>(
  table: EntityTable<R, 'after'>,
  { after, to }: RangeRow,
  rest: (row: R) => Omit<R, 'after'>,
): Promise<void> {
  const covered = (await table.where('after').between(after, to, true, false).primaryKeys()) as string[];
  const end = covered.at(-1);
  // Mostly the same accounts as the day before: a row that begins where this one ends says that none reaches beyond.
  const last =
    end === undefined || (await table.where('after').equals(to).count()) > 0 ? undefined : await table.where('after').equals(end).first();
  // The one that begins where this one does is put over.
  const others = covered.filter((key) => key !== after);
  if (others.length > 0) await table.where('after').anyOf(others).delete();
  if (last && last.to > to) await table.put({ ...rest(last), after: to } as never);
}
