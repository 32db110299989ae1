import { say } from '../../words/say';
import { byStrength } from './clue-order';
import { clueValues } from './clue-values';
import type { Clue, Evidence, Pin } from './identity';

/** A pin that speaks about this page. */
export interface Pinned {
  pin: Pin;
  evidence: Evidence;
  /** Lower goes first: what a person said about one address counts more than what was said about a company. */
  rank: number;
  /** It speaks of somebody who wrote or asked. */
  author: boolean;
}

/** A pin on a domain proves more than the domain and less than an exact address, which it gives way to in `match.ts`. */
const SCOPE: Record<Pin['scope'], { rank: number; confidence: number }> = {
  thread: { rank: 0, confidence: 0.99 },
  address: { rank: 1, confidence: 0.99 },
  organization: { rank: 2, confidence: 0.99 },
  domain: { rank: 3, confidence: 0.75 },
};

function wordsOf(pin: Pin, clue: Clue): string {
  if (pin.scope === 'organization' || pin.scope === 'thread') return say('match.pin', { what: clue.words });
  return say('match.pin', { what: pin.scope === 'domain' ? say('match.domain', { domain: pin.value }) : pin.value });
}

/** Pins that answer one clue; a pin on the exact host hides those on the domain it lies in. */
function pinsOf(clue: Clue, pins: Pin[]): Pin[] {
  const answers = clueValues(clue).map((value) => pins.filter((pin) => pin.kind === clue.kind && pin.value === value));
  return answers.find((found) => found.length > 0) ?? [];
}

/** The live pins that the page's clues answer to, narrowest scope first. */
export function applyPins(clues: Clue[], pins: Pin[]): Pinned[] {
  const applied = new Map<string, Pinned>();
  for (const clue of clues.toSorted(byStrength)) {
    for (const pin of pinsOf(clue, pins)) {
      const { rank, confidence } = SCOPE[pin.scope];
      const first = applied.get(pin.id) ?? { pin, evidence: { words: wordsOf(pin, clue), confidence }, rank, author: false };
      applied.set(pin.id, { ...first, author: first.author || clue.by === 'author' });
    }
  }
  return [...applied.values()].sort((a, b) => a.rank - b.rank || (a.pin.id < b.pin.id ? -1 : 1));
}
