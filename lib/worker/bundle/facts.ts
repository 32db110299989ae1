import type { Signer } from '../../domain/bundle/envelope';
import type { Payload } from '../../domain/bundle/payload';
import { sections } from '../../domain/bundle/sections';
import type { SetupFacts } from '../../domain/company/setup';

export function factsOf(payload: Payload, signers: readonly Signer[]): SetupFacts {
  const { name, serial, expires, limits = {} } = payload;
  return {
    name,
    serial,
    signers: signers.map(({ id, name: who }) => ({ id, name: who })),
    ...(expires && { expires }),
    isOver: expires !== undefined && Date.parse(expires) <= Date.now(),
    sections: Object.keys(sections()).filter((section) => payload[section as keyof ReturnType<typeof sections>] !== undefined),
    limits: Object.keys(limits),
  };
}
