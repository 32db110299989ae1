import { trustedKeys } from '../../domain/bundle/keys';
import { mayStay } from '../../domain/bundle/stands';
import type { Policy } from '../../domain/policy/policy';
import { type BundleRow, currentBundle } from '../../store/settings/bundle';

/** The bundle that holds here, as far as the company's policy lets it. */
export async function bundleInForce(policy: Policy): Promise<BundleRow | undefined> {
  const row = await currentBundle();
  if (!row) return undefined;
  return mayStay(row.signers, policy, await trustedKeys(policy['bundle.trustedKeys'])) ? row : undefined;
}
