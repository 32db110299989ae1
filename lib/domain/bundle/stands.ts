import type { Policy } from '../policy/policy';
import type { Signer } from './envelope';
import type { TrustedKey } from './keys';

type Rules = Pick<Policy, 'bundle.requireSigned' | 'bundle.approvals' | 'bundle.revokedKeys' | 'decided'>;

/** Whether only signed bundles are taken; also where trusted keys were set and none of them can be read. */
export const asksForSignature = (policy: Rules, keys: readonly TrustedKey[]): boolean =>
  policy['bundle.requireSigned'] || (policy.decided.includes('bundle.trustedKeys') && keys.length === 0);

/** Whether what was taken once may stay: the company may have taken a key back since, or ask for signatures only now. */
export function mayStay(signers: readonly Signer[], policy: Rules, keys: readonly TrustedKey[]): boolean {
  const isRevoked = ({ id, root }: Signer) => policy['bundle.revokedKeys'].some((one) => one === id || one === root);
  if (signers.some(isRevoked)) return false;
  if (!asksForSignature(policy, keys)) return true;
  const trusted = signers.filter(({ root }) => keys.some(({ id }) => id === root));
  return new Set(trusted.map(({ id }) => id)).size >= policy['bundle.approvals'];
}
