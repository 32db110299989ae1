import type { Money } from '../account';
import { contractKey } from './rank';
import { CLASSES } from './reason';
import { classRank, type Standing } from './standing';
import { urgency, type Weights } from './weights';

/**
 * What ordering needs of each account, in columns: 100,000 objects take the browser a second to read back, the same in columns a
 * tenth of it. Plain JSON. An account without a reason is not among them.
 */
export interface Briefs {
  ids: string[];
  /** Place of its class; `IN_HAND` when nothing needs anybody. */
  ranks: number[];
  /** Likelihood ÷ time left. */
  urgencies: number[];
  /** Absent: nobody knows. */
  arrs: (number | null)[];
  /** Empty: its source did not say. */
  currencies: string[];
  /** Names of the owners that occur, and per account which of them; -1 where nobody owns it. */
  names: string[];
  owners: number[];
  /** Only of accounts that may share a contract: see `contractKey`. */
  ends: (string | null)[];
  parents: (string | null)[];
}

export const IN_HAND = CLASSES.length;

/** One account of them. */
export interface Brief {
  id: string;
  rank: number;
  urgency: number;
  arr: Money | undefined;
  owner: string | undefined;
  parent: string | undefined;
  contract: string;
}

export function briefsOf(standings: readonly Standing[], weights: Weights): Briefs {
  const names = [...new Set(standings.flatMap(({ csm }) => csm ?? []))];
  const places = new Map(names.map((name, place) => [name, place]));
  const first = standings.map(({ reasons }) => reasons[0] as Standing['reasons'][number]);
  return {
    ids: standings.map(({ accountId }) => accountId),
    ranks: first.map((reason) => (reason.hand ? IN_HAND : classRank(reason))),
    urgencies: first.map((reason) => urgency(reason, weights)),
    arrs: standings.map(({ arr }) => arr?.amount ?? null),
    currencies: standings.map(({ arr }) => arr?.currency ?? ''),
    names,
    owners: standings.map(({ csm }) => (csm ? (places.get(csm) ?? -1) : -1)),
    ends: standings.map(({ ends }) => ends ?? null),
    parents: standings.map(({ parentId }) => parentId ?? null),
  };
}

/** All of them, of several slices, one object each. */
export function eachBrief({ ids, ranks, urgencies, arrs, currencies, names, owners, ends, parents }: Briefs): Brief[] {
  return ids.map((id, at) => {
    const [ends_, parent, amount] = [ends[at] ?? undefined, parents[at] ?? undefined, arrs[at] ?? undefined];
    const currency = currencies[at];
    return {
      id,
      rank: ranks[at] as number,
      urgency: urgencies[at] as number,
      arr: amount === undefined ? undefined : { amount, ...(currency && { currency }) },
      owner: names[owners[at] ?? -1],
      parent,
      contract: contractKey({ accountId: id, parentId: parent, ends: ends_ as never }),
    };
  });
}

/** The same accounts but for these, which stand as given now, or not at all. */
export function withStandings(briefs: Briefs, changed: ReadonlySet<string>, standings: readonly Standing[], weights: Weights): Briefs {
  const news = briefsOf(standings, weights);
  const names = [...new Set([...briefs.names, ...news.names])];
  const places = new Map(names.map((name, place) => [name, place]));
  const kept = briefs.ids.flatMap((id, at) => (changed.has(id) ? [] : [at]));
  const both = <T>(old: readonly T[], more: readonly T[]): T[] => [...kept.map((at) => old[at] as T), ...more];
  const placed = ({ names: own, owners }: Briefs) => owners.map((owner) => places.get(own[owner] ?? '') ?? -1);
  return {
    ids: both(briefs.ids, news.ids),
    ranks: both(briefs.ranks, news.ranks),
    urgencies: both(briefs.urgencies, news.urgencies),
    arrs: both(briefs.arrs, news.arrs),
    currencies: both(briefs.currencies, news.currencies),
    names,
    owners: both(placed(briefs), placed(news)),
    ends: both(briefs.ends, news.ends),
    parents: both(briefs.parents, news.parents),
  };
}
