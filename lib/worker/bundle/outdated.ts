import { type Ends, endsOf, type Outdated, outdatedAt } from '../../domain/bundle/outdated';
import { sha256OfText } from '../../domain/policy/audit';
import type { Policy } from '../../domain/policy/policy';
import { type BundleRow, bundleFetch, bundleTrouble, ownAddress } from '../../store/settings/bundle';

/** Whether the set-up in force is out of date now. */
export const outdatedNow = async (row: BundleRow, policy: Policy): Promise<Outdated | undefined> =>
  outdatedAt(await endsNow(row, policy), Date.now());

/** When it will be, as far as it is known now. */
export async function endsNow({ payload, from, at }: BundleRow, policy: Policy): Promise<Ends | undefined> {
  if (from === 'managed') return endsOf(payload, undefined, policy);
  const [fetched, own, trouble] = await Promise.all([bundleFetch(), ownAddress(), bundleTrouble()]);
  const url = policy['bundle.url'] || own?.url;
  // What was refused there, or waits to be looked at, says that this one is not the newest.
  const isNewest = from === 'url' && !trouble && !own?.waiting;
  const answered = isNewest && url && fetched?.of === (await sha256OfText(url)) ? fetched.heardAt : undefined;
  return endsOf(payload, answered && answered > at ? answered : at, policy);
}
