import type { HealthBand, IsoDate } from '../account';
import { NumberedTexts } from '../text/numbered-texts';
import type { Watched } from './watch';

/** What is remembered of many accounts, in columns: as objects they would take the browser ten times as long to read back. */
export interface Watches {
  ids: string[];
  bands: HealthBand[];
  /** Measures that occur, and per account which of them. */
  measures: string[];
  by: number[];
  decides: (IsoDate | null)[];
  ends: (IsoDate | null)[];
  windows: (number | null)[];
  leavings: (string | null)[];
}

export type WatchedById = ReadonlyMap<string, Watched>;

export function watchesOf(known: WatchedById): Watches {
  const gathered = new GatheredWatches();
  for (const [id, watched] of known) gathered.add(id, watched);
  return gathered.columns;
}

/** Watches in the making, one account after the other. */
export class GatheredWatches {
  readonly #measures = new NumberedTexts();
  readonly columns: Watches = {
    ids: [],
    bands: [],
    measures: this.#measures.all,
    by: [],
    decides: [],
    ends: [],
    windows: [],
    leavings: [],
  };

  add(id: string, { band, measure, decideBy, endDate, window, leaving }: Watched): void {
    const { columns } = this;
    columns.ids.push(id);
    columns.bands.push(band);
    columns.by.push(this.#measures.of(measure));
    columns.decides.push(decideBy ?? null);
    columns.ends.push(endDate ?? null);
    columns.windows.push(window ?? null);
    columns.leavings.push(leaving ?? null);
  }
}

export const eachWatched = (watches: Watches): Map<string, Watched> => new Map(watches.ids.map((id, at) => [id, watchedAt(watches, at)]));

/** Those of accounts in a range. */
export function watchesWithin(watches: Watches, after: string, to: string): Watches {
  const gathered = new GatheredWatches();
  for (const [at, id] of watches.ids.entries()) if (id > after && id <= to) gathered.add(id, watchedAt(watches, at));
  return gathered.columns;
}

export function watchedAt({ bands, measures, by, decides, ends, windows, leavings }: Watches, at: number): Watched {
  return {
    band: bands[at] as HealthBand,
    measure: measures[by[at] ?? -1] ?? '',
    decideBy: decides[at] ?? undefined,
    endDate: ends[at] ?? undefined,
    window: windows[at] ?? undefined,
    leaving: leavings[at] ?? undefined,
  };
}
