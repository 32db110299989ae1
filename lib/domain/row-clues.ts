import { cluesFor } from './clues';
import type { Clue } from './identity';
import type { LookedUp } from './lookup';
import type { OwnConfig } from './own';
import type { PageRow, Place } from './place';
import { ACCOUNT_FIELD } from './record-clues';

/** A list's column says which object it links to, but not which of the record's fields it is: less than the account field itself. */
const LINKED = { words: 'the account its row links to', strength: 0.9 };

const inRow = (clue: Clue): Clue =>
  clue.words === ACCOUNT_FIELD ? { ...clue, ...LINKED } : { ...clue, words: clue.words.replace(/^the (.+) in front$/, 'this $1') };

/** A row as the place it would lead to. */
export const rowPlace = ({ host, space }: Place, { refs }: PageRow): Place => ({ host, space, page: 'record', refs });

/** Everything in one row of a list that may name an account, strongest first, by the rules for the page it leads to. */
export function rowClues(place: Place, row: PageRow, lookedUp: LookedUp | undefined, config: OwnConfig): Clue[] {
  return cluesFor(rowPlace(place, row), { people: row.people }, lookedUp, config).clues.map(inRow);
}
