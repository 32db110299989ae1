import type { Playbook } from '../../domain/playbook/definition';
import { shippedPlaybooks } from '../../domain/playbook/shipped';
import { bundleInForce } from '../bundle/in-force';
import type { Config } from '../settings/config';

/** The playbooks in force: the company's, else those that come with Sidelight. */
export async function playbooksNow({ policy, house }: Config): Promise<readonly Playbook[]> {
  const bundle = house?.playbooks && (await bundleInForce(policy));
  return bundle?.payload.playbooks ?? shippedPlaybooks();
}

const PRIME = 0x01000193;

/** Whatever decides when a playbook begins: what was worked out by other definitions is worked out anew. Words in another language are none. */
export function stampOf(playbooks: readonly Playbook[]): number {
  const deciding = playbooks.map(({ id, version, triggers, where, coolDown }) => [id, version, triggers, where, coolDown]);
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(deciding)) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), PRIME) >>> 0;
  return hash;
}
