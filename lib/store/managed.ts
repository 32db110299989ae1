import { db } from './db';

const KEY = 'managed';

/** What the company's settings were when the browser last said so; undefined where it never did. */
export async function lastManaged(): Promise<{ values: unknown } | undefined> {
  const row = await db.setting.get(KEY);
  return row && { values: row.value };
}

export async function rememberManaged(values: unknown): Promise<void> {
  const last = await lastManaged();
  if (last && JSON.stringify(last.values) === JSON.stringify(values)) return;
  await db.setting.put({ key: KEY, value: values });
}
