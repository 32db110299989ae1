import { registrableDomain } from '../address/address';
import type { Clue } from './identity';

/** Values a stored row may have to answer a clue, most specific first: `mail.acme.example` is also `acme.example`. */
export function clueValues(clue: Clue): string[] {
  const registrable = clue.kind === 'domain' ? registrableDomain(clue.value) : undefined;
  return registrable && registrable !== clue.value ? [clue.value, registrable] : [clue.value];
}
