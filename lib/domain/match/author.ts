import { domainOfEmail, normaliseDomain } from '../address/address';
import type { Clue } from './identity';
import type { Proof } from './proof';

/** The host of the person or company that a clue is about. */
function hostOf({ kind, value }: Clue): string | undefined {
  return kind === 'domain' ? value : kind === 'email' ? normaliseDomain(domainOfEmail(value) ?? '') : undefined;
}

/** A clue about somebody at this domain, or at a host below it. */
export function isWithin(clue: Clue, domain: string): boolean {
  const host = hostOf(clue);
  return host !== undefined && (host === domain || host.endsWith(`.${domain}`));
}

const isPersons = ({ by }: Clue): boolean => by !== undefined;
const ofAuthor = ({ by }: Clue): boolean => by === 'author';

/**
 * True where an author's company or address is another account's and the best account knows nothing of that author: it would be
 * opened by the address of somebody else. Mail comes from one company and goes to several, so that is for a person to settle.
 * What is no person's address, such as the organization of a ticket, speaks for the whole page.
 */
export function outvotesAuthor(best: Proof, all: Proof[]): boolean {
  if (best.clues.some((clue) => !isPersons(clue))) return false;
  const known = new Set(best.clues.filter(ofAuthor).map(hostOf));
  return all.some((other) => other.clues.some((clue) => ofAuthor(clue) && !known.has(hostOf(clue))));
}

/** Accounts that only the people written to name come last, whatever proves more. */
export function authorsFirst(proofs: Proof[]): Proof[] {
  const onlyGotIt = ({ clues }: Proof) => clues.length > 0 && clues.every(({ by }) => by === 'recipient');
  return [...proofs.filter((proof) => !onlyGotIt(proof)), ...proofs.filter(onlyGotIt)];
}
