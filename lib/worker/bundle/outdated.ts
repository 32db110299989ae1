import { sha256OfText } from '../../domain/audit';
import { type Outdated, outdated } from '../../domain/bundle/outdated';
import type { Policy } from '../../domain/policy';
import { type BundleRow, bundleFetch, bundleTrouble, ownAddress } from '../../store/bundle';

/** Whether the set-up in force is out of date now. */
export async function outdatedNow({ payload, from, at }: BundleRow, policy: Policy): Promise<Outdated | undefined> {
  if (from === 'managed') return outdated(payload, undefined, policy, Date.now());
  const [fetched, own, trouble] = await Promise.all([bundleFetch(), ownAddress(), bundleTrouble()]);
  const url = policy['bundle.url'] || own?.url;
  // What was refused there, or waits to be looked at, says that this one is not the newest.
  const isNewest = from === 'url' && !trouble && !own?.waiting;
  const answered = isNewest && url && fetched?.of === (await sha256OfText(url)) ? fetched.heardAt : undefined;
  return outdated(payload, answered && answered > at ? answered : at, policy, Date.now());
}
