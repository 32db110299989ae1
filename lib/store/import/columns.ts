import { db } from '../db';
import type { ImportRow } from '../rows';

/** How a person said the columns of one kind of sheet are to be read; kept under a key made of the names of its columns. */
export type ColumnChoice = NonNullable<ImportRow['columns']>['choice'];

const settingOf = (key: string) => `columns ${key}`;

export async function recallColumns(key: string): Promise<ColumnChoice | undefined> {
  return (await db.setting.get(settingOf(key)))?.value as ColumnChoice | undefined;
}

export async function rememberColumns({ key, choice }: NonNullable<ImportRow['columns']>): Promise<void> {
  await db.setting.put({ key: settingOf(key), value: choice });
}
