import { sortedJson } from '../../domain/data/sorted-json';
import { sha256OfText } from '../../domain/policy/audit';
import { withoutSink } from '../../domain/policy/audit-sink';
import { AUDIT_TABLES, append } from '../audit/audit';
import { db } from '../db';

const KEY = 'managed';
/** SHA-256 of the whole, by which a change of what is not kept is seen too. */
const DIGEST = 'managed.digest';

/** What the company's settings were when the browser last said so; undefined where it never did. */
export async function lastManaged(): Promise<{ values: unknown } | undefined> {
  const row = await db.setting.get(KEY);
  return row && { values: row.value };
}

/** Keeps them without their secret, and writes down that they changed. */
export async function rememberManaged(values: unknown): Promise<void> {
  const digest = await sha256OfText(sortedJson(values ?? {}));
  if ((await db.setting.get(DIGEST))?.value === digest) return;
  await db.transaction('rw', [db.setting, ...AUDIT_TABLES], async () => {
    const before = await db.setting.get(DIGEST);
    if (before?.value === digest) return;
    await db.setting.bulkPut([
      { key: KEY, value: withoutSink(values) },
      { key: DIGEST, value: digest },
    ]);
    const keys = Object.keys(values ?? {});
    // A browser that nobody manages says so once, and that decides nothing.
    if (before || keys.length > 0) await append({ actor: 'company', action: 'policy', target: `${keys.length} keys`, payload: digest });
  });
}
