import type { IsoInstant } from '../../domain/account';
import type { Place } from './cursor';

/** A row as far as paging looks at it. */
export interface Stamped {
  Id: string;
  SystemModstamp?: IsoInstant | undefined;
}

/** The condition by which a page goes on where the last one ended. No condition holds an OR, which sub-selects do not go with. */
export function onFrom(place: Place | undefined): string | undefined {
  if (!place) return undefined;
  if ('from' in place) return `SystemModstamp >= ${place.from}`;
  if ('after' in place) return `SystemModstamp > ${place.after}`;
  return 'stamp' in place ? `SystemModstamp = ${place.stamp} AND Id > '${place.id}'` : `Id > '${place.id}'`;
}

/** Of a page in the order of ids. */
export const afterIds = (rows: Stamped[], full: boolean): Place | undefined => {
  const last = rows.at(-1);
  return full && last ? { id: last.Id } : undefined;
};

/**
 * Of a page in the order of stamps. Rows of the last stamp may go on behind the page: they are read again from there, and where
 * one stamp fills a whole page, by their ids.
 */
export function afterStamps(rows: Stamped[], full: boolean, place: Place | undefined): Place | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  const stamp = last?.SystemModstamp;
  if (place && 'stamp' in place) return full && last ? { stamp: place.stamp, id: last.Id } : { after: place.stamp };
  if (!full || !last || !stamp) return undefined;
  return first?.SystemModstamp === stamp ? { stamp, id: last.Id } : { from: stamp };
}
