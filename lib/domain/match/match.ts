import { say } from '../../words/say';
import { liveWins } from '../source/precedence';
import { applyPins, type Pinned } from './apply-pins';
import { authorsFirst, isWithin, outvotesAuthor } from './author';
import { byStrength } from './clue-order';
import type { Candidate, Clue, Identity, Match, Pin } from './identity';
import { livePins } from './pins';
import { gather, type Proof } from './proof';
import { EXACT_RECORD } from './record-clues';

/** Below this confidence an account is offered, not shown: a doubtful sender's domain alone stays under it. */
const THRESHOLD = 0.5;
/**
 * How much more proof (natural logarithm of the odds against chance, see `proof.ts`) the best account needs than the next.
 * 1 means: the rival is e times as likely to be there by accident. It keeps an author and a recipient at two customers apart
 * (0.95 against 0.9 is 0.7) and lets an exact address beat a shared domain (0.95 against 0.6 is 2.1).
 */
const MARGIN = 1;

export interface MatchInput {
  clues: Clue[];
  /** Stored rows whose kind and value answer the clues; see `clue-values.ts`. */
  identities: Identity[];
  pins: Pin[];
  /** Account → its parent, for the accounts the identities name. */
  parents: ReadonlyMap<string, string | undefined>;
  /** ISO instant. */
  now: string;
}

function depth(accountId: string, parents: MatchInput['parents']): number {
  const seen = new Set<string>();
  for (let at: string | undefined = accountId; at && !seen.has(at); at = parents.get(at)) seen.add(at);
  return seen.size;
}

function inOrder(proofs: Proof[], parents: MatchInput['parents']): Proof[] {
  const byName = (a: Proof, b: Proof) => (a.accountId < b.accountId ? -1 : 1);
  return proofs.sort((a, b) => b.weight - a.weight || depth(a.accountId, parents) - depth(b.accountId, parents) || byName(a, b));
}

const candidate = ({ accountId, evidence, confidence }: Proof): Candidate => ({ accountId, evidence, confidence });

function matched(winner: Proof, all: Proof[], pin?: Pin): Match {
  const runnersUp = all.filter((proof) => proof !== winner).map(candidate);
  return { state: 'matched', ...candidate(winner), runnersUp, ...(pin ? { pinId: pin.id } : {}) };
}

/** The one account that Salesforce's own record in front names; `undefined` where there is none or two rows disagree. */
function ofRecord(proofs: Proof[]): Proof | undefined {
  const named = proofs.filter((proof) => proof.record >= EXACT_RECORD);
  const best = Math.max(...named.map((proof) => proof.record));
  const winners = named.filter((proof) => proof.record === best);
  return winners.length === 1 ? winners[0] : undefined;
}

/**
 * An exact address or id; no domain proves so much. A pin on a whole domain gives way to it, the narrower word counts; only
 * a pin on the author's domain holds against somebody who got the mail at another one.
 */
const EXACT = 0.85;
function givesWay({ pin, author }: Pinned, proofs: Proof[]): boolean {
  if (pin.scope !== 'domain') return false;
  const exact = (proof: Proof) => proof.clues.filter((clue) => clue.strength >= EXACT);
  const own = proofs.find((proof) => proof.accountId === pin.accountId);
  if (own && exact(own).length > 0) return false;
  return proofs.flatMap(exact).some((clue) => !(author && clue.by === 'recipient' && !isWithin(clue, pin.value)));
}

function noMatch(all: Clue[]): Match {
  const clues = all.filter(({ strength }) => strength > 0);
  if (clues.length === 0) return { state: 'none', why: say('match.nothing') };
  // A Salesforce id that another system keeps is looked for as both, in the same words.
  const [clue = '', other] = new Set(clues.toSorted(byStrength).map((one) => one.words));
  return { state: 'none', why: other ? say('match.noneForTwo', { clue, other }) : say('match.noneFor', { clue }) };
}

/**
 * Decides whose page this is: the record in front, then the user's own correction, then the clearly strongest evidence.
 * Otherwise every account that anything speaks for is offered. The order of the inputs never matters.
 */
export function decide({ clues, identities, pins, parents, now }: MatchInput): Match {
  const pinned = applyPins(clues, livePins(pins, now));
  const proofs = inOrder(gather(clues, liveWins(identities), pinned), parents);
  const [best, next] = proofs;
  if (!best) return noMatch(clues);

  const record = ofRecord(proofs);
  if (record) return matched(record, proofs, pinned.find(({ pin }) => pin.accountId === record.accountId)?.pin);

  const firm = pinned.filter((one) => !givesWay(one, proofs));
  const top = firm.filter((one) => one.rank === firm[0]?.rank);
  const pin = top[0]?.pin;
  const corrected = pin && proofs.find((proof) => proof.accountId === pin.accountId);
  // Two pins of one scope that disagree (two people of one mail) settle nothing.
  if (corrected && top.every((one) => one.pin.accountId === pin.accountId)) return matched(corrected, proofs, pin);

  const clear = best.confidence >= THRESHOLD && best.weight - (next?.weight ?? 0) >= (next ? MARGIN : 0);
  if (clear && !outvotesAuthor(best, proofs)) return matched(best, proofs);
  return { state: 'candidates', candidates: authorsFirst(proofs).map(candidate) };
}
