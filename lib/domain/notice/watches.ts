import type { HealthBand, IsoDate } from '../account';
import type { Watched } from './watch';

/** What is remembered of many accounts, in columns: as objects they would take the browser ten times as long to read back. */
export interface Watches {
  ids: string[];
  bands: HealthBand[];
  measures: string[];
  decides: (IsoDate | null)[];
  ends: (IsoDate | null)[];
  windows: (number | null)[];
  leavings: (string | null)[];
}

export type WatchedById = ReadonlyMap<string, Watched>;

export function watchesOf(known: WatchedById): Watches {
  const all = [...known.values()];
  return {
    ids: [...known.keys()],
    bands: all.map(({ band }) => band),
    measures: all.map(({ measure }) => measure),
    decides: all.map(({ decideBy }) => decideBy ?? null),
    ends: all.map(({ endDate }) => endDate ?? null),
    windows: all.map(({ window }) => window ?? null),
    leavings: all.map(({ leaving }) => leaving ?? null),
  };
}

export function eachWatched({ ids, bands, measures, decides, ends, windows, leavings }: Watches): Map<string, Watched> {
  return new Map(
    ids.map((id, at) => {
      const [decideBy, endDate, window, leaving] = [decides[at], ends[at], windows[at], leavings[at]];
      const watched: Watched = {
        band: bands[at] as HealthBand,
        measure: measures[at] as string,
        ...(decideBy && { decideBy }),
        ...(endDate && { endDate }),
        ...(window != null && { window }),
        ...(leaving != null && { leaving }),
      };
      return [id, watched] as const;
    }),
  );
}
