import type { HouseRules } from '../../domain/company/house-rules';
import type { SourceKind } from '../../domain/policy/policy-schema';
import { db } from '../db';

/** How records become accounts here. A row, so that whoever folds folds alike. */
export interface FoldRules {
  /** Which sources are believed first; empty: live systems before files. */
  order: SourceKind[];
  /** Connections of which nothing is shown: they have not answered for too long. */
  hidden: string[];
  /** Where the company's bands begin, if elsewhere than usual. */
  bands?: HouseRules['bands'];
}

interface Stored extends FoldRules {
  /** Last account that was folded by these rules; absent: none yet. */
  after?: string;
  clean: boolean;
}
const KEY = 'fold-rules';

const stored = async (): Promise<Stored> =>
  ((await db.setting.get(KEY))?.value as Stored | undefined) ?? { order: [], hidden: [], clean: true };

/** Call inside a transaction with `setting` in it, or outside of any. */
export async function foldRules(): Promise<FoldRules> {
  const { order, hidden, bands } = await stored();
  return { order, hidden, ...(bands && { bands }) };
}

/** Sets the rules; accounts from before are folded anew by `foldStep`. */
export async function setFoldRules({ order, hidden, bands }: FoldRules): Promise<void> {
  const wanted: FoldRules = { order, hidden: [...hidden].sort(), ...(bands && { bands }) };
  await db.transaction('rw', db.setting, async () => {
    if (JSON.stringify(await foldRules()) === JSON.stringify(wanted)) return;
    await db.setting.put({ key: KEY, value: { ...wanted, clean: false } satisfies Stored });
  });
}

/** The next accounts to fold by rules that changed; undefined when all are. Moves the checkpoint. */
export async function nextToFold(limit: number): Promise<string[] | undefined> {
  const { after, clean, ...rules } = await stored();
  if (clean) return undefined;
  const from = after === undefined ? db.record.orderBy('accountId') : db.record.where('accountId').above(after);
  const ids = (await from.limit(limit).uniqueKeys()) as string[];
  const last = ids.at(-1);
  await db.setting.put({ key: KEY, value: { ...rules, ...(last === undefined ? { clean: true } : { clean: false, after: last }) } });
  return last === undefined ? undefined : ids;
}

/** Whether accounts wait for being folded by rules that changed. */
export const foldPending = async (): Promise<boolean> => !(await stored()).clean;
