import { compareText } from '../text/compare-text';
import type { Clue, IdentityKind } from './identity';

/** Between clues of one strength, what names a record goes before who names a company. */
const RANK: Record<IdentityKind, number> = {
  'salesforce.id': 0,
  external_id: 1,
  email: 2,
  'zendesk.user': 3,
  'zendesk.organization': 4,
  domain: 5,
  'gmail.thread': 6,
};

/** Strongest first; by what clues are, not by their words, so that every language gives the same order. */
export function byStrength(a: Clue, b: Clue): number {
  return b.strength - a.strength || RANK[a.kind] - RANK[b.kind] || compareText(a.value, b.value) || compareText(a.words, b.words);
}
