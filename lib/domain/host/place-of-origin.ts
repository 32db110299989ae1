import type { PageRow, Place, Ref } from '../place';
import { productOf } from './products';

/** A session of Gmail's, the person's own or one that was handed to them; it names no mailbox. */
const SESSION = /^(?:b\/[\w-]{1,80}\/)?u\/\d{1,3}$/;

const isOf = (place: Pick<Place, 'host'>, refs: readonly Ref[]): boolean => refs.every(({ kind }) => kind.startsWith(`${place.host}.`));

/**
 * Whether a page of this origin can be at this place. Where a write goes, and under which name an answer is kept, follows from the place:
 * a page of one org, or whoever took its process over, names no other org, and no record of another product.
 */
export function isPlaceOf(place: Place, origin: string): boolean {
  if (productOf(origin) !== place.host || !isOf(place, place.refs)) return false;
  return place.host === 'gmail' ? SESSION.test(place.space) : place.space === new URL(origin).hostname;
}

/** The same of the rows of a list. */
export const areRowsOf = (place: Place, rows: readonly PageRow[]): boolean => rows.every(({ refs }) => isOf(place, refs));
