import type { OwnConfig } from '../address/colleagues';
import type { PageRow, Place } from '../place';
import { cluesFor } from './clues';
import type { Clue } from './identity';
import type { LookedUp } from './looked-up';

/** A row as the place it would lead to. */
export const rowPlace = ({ host, space }: Place, { refs }: PageRow): Place => ({ host, space, page: 'record', refs });

/** Everything in one row of a list that may name an account, strongest first, by the rules for the page it leads to. */
export function rowClues(place: Place, row: PageRow, lookedUp: LookedUp | undefined, config: OwnConfig): Clue[] {
  return cluesFor(rowPlace(place, row), { people: row.people }, lookedUp, config, 'row').clues;
}
