import { trustedKeys } from '../../domain/bundle/keys';
import type { Terms } from '../../domain/bundle/read';
import { asksForSignature } from '../../domain/bundle/stands';
import { sha256OfText } from '../../domain/policy/audit';
import { lastSerial } from '../../store/settings/bundle';
import { readConfig } from '../settings/config';

/** Under which this text is taken here and now. */
export async function termsFor(text: string): Promise<Terms> {
  const { policy, workspaces, ownDomains } = await readConfig();
  const [keys, last, digest] = await Promise.all([trustedKeys(policy['bundle.trustedKeys']), lastSerial(), sha256OfText(text)]);
  return {
    keys,
    revoked: policy['bundle.revokedKeys'],
    requireSigned: asksForSignature(policy, keys),
    approvals: policy['bundle.approvals'],
    minSerial: policy['bundle.minSerial'],
    // The very text that was in force last is no way back.
    lastSerial: last.digest === digest ? last.serial - 1 : last.serial,
    now: Date.now(),
    places: [...workspaces, ...workspaces.map((address) => address.slice(address.indexOf('@') + 1)), ...ownDomains].map((one) =>
      one.toLowerCase(),
    ),
  };
}
