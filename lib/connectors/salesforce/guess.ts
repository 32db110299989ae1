import type { FieldMapping, FieldOffer, Mappable } from '../../domain/source/connection';
import { names } from '../csv/field-names';
import { headerKey } from '../csv/headers';

const words = (...lists: string[]): string[] => lists.join(' ').trim().split(/\s+/);

/** What companies call each of them, in English, German and French, the most telling first. */
const KNOWN: Record<Mappable, string[]> = {
  arr: words(names.arr),
  health: words(names.healthScore, names.healthStatus),
  renewal: words(names.renewalDate),
  segment: words(names.segment),
  csm: words(names.csm),
  lifecycle: words(names.lifecycle, 'status'),
};

/** Shorter words stand inside too many others. */
const TELLING = 5;

/** How well a name says what the field is: less is better. */
function rank(name: string, known: string[]): number {
  const key = headerKey(name);
  const exact = known.indexOf(key);
  if (exact >= 0) return exact;
  const within = known.findIndex((word) => word.length >= TELLING && key.includes(word));
  return within >= 0 ? 1_000 + within : Number.POSITIVE_INFINITY;
}

/** The last part of a path says little: `CSM__r.Name` is the CSM. */
const ownName = (name: string): string =>
  name
    .replace(/__r\.Name$/, '')
    .replace(/\.Name$/, '')
    .replace(/\/\d+$/, '');

/** The mapping that the names of the fields suggest; by their own name or by their label, whichever is clearer. */
export function guessMapping(offers: FieldOffer[]): FieldMapping {
  const guess: FieldMapping = {};
  for (const [ours, known] of Object.entries(KNOWN) as [Mappable, string[]][]) {
    const fitting = offers.filter(({ name, fits }) => fits.includes(ours) && !name.match(/^(?:Opportunity|Contract)\./));
    const ranked = fitting.map(({ name, label }) => ({ name, rank: Math.min(rank(ownName(name), known), rank(label, known)) }));
    const best = ranked.reduce((top, one) => (one.rank < top.rank ? one : top), { name: '', rank: Number.POSITIVE_INFINITY });
    if (best.name) guess[ours] = best.name;
  }
  return guess;
}
