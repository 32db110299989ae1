import type { Template } from '../../domain/template/definition';
import { afterReplacing } from '../../domain/template/earlier';
import { db } from '../db';

const KEY = 'bundle.templates';

/** Versions that bundles brought and that are in force no more, the last replaced first. */
export async function earlierTemplates(): Promise<readonly Template[]> {
  return ((await db.setting.get(KEY))?.value as Template[] | undefined) ?? [];
}

/** Called in the transaction that replaces them. */
export async function keepReplaced(replaced: readonly Template[] = [], inForce: readonly Template[] = []): Promise<void> {
  await db.setting.put({ key: KEY, value: afterReplacing(await earlierTemplates(), replaced, inForce) });
}
