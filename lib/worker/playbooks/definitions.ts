import type { Playbook } from '../../domain/playbook/definition';
import { SHIPPED } from '../../domain/playbook/shipped';
import { bundleInForce } from '../bundle/in-force';
import type { Config } from '../config';

/** The playbooks in force: the company's, else those that come with Sidelight. */
export async function playbooksNow({ policy, house }: Config): Promise<readonly Playbook[]> {
  const bundle = house?.playbooks && (await bundleInForce(policy));
  return bundle?.payload.playbooks ?? SHIPPED;
}

const PRIME = 0x01000193;

/** Another text, another number: what was worked out by other definitions is worked out anew. */
export function stampOf(playbooks: readonly Playbook[]): number {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(playbooks)) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), PRIME) >>> 0;
  return hash;
}
