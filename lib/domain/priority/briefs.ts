import type { Money } from '../account';
import { NumberedTexts } from '../text/numbered-texts';
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

/** Of all these accounts at once. */
export function briefsOf(standings: readonly Standing[], weights: Weights): Briefs {
  const gathered = new GatheredBriefs();
  for (const standing of standings) gathered.add(standing, weights);
  return gathered.columns;
}

/** Briefs in the making, one account after the other. */
export class GatheredBriefs {
  readonly #names = new NumberedTexts();
  readonly columns: Briefs = {
    ids: [],
    ranks: [],
    urgencies: [],
    arrs: [],
    currencies: [],
    names: this.#names.all,
    owners: [],
    ends: [],
    parents: [],
  };

  add({ accountId, arr, csm, ends, parentId, reasons }: Standing, weights: Weights): void {
    const first = reasons[0] as Standing['reasons'][number];
    const { columns } = this;
    columns.ids.push(accountId);
    columns.ranks.push(first.hand ? IN_HAND : classRank(first));
    columns.urgencies.push(urgency(first, weights));
    columns.arrs.push(arr?.amount ?? null);
    columns.currencies.push(arr?.currency ?? '');
    columns.owners.push(csm ? this.#names.of(csm) : -1);
    columns.ends.push(ends ?? null);
    columns.parents.push(parentId ?? null);
  }

  /** Those of other briefs that are wanted. */
  copy({ names, ...from }: Briefs, isWanted: (id: string) => boolean): void {
    const { columns } = this;
    for (const [at, id] of from.ids.entries()) {
      if (!isWanted(id)) continue;
      const owner = names[from.owners[at] ?? -1];
      columns.ids.push(id);
      columns.ranks.push(from.ranks[at] as number);
      columns.urgencies.push(from.urgencies[at] as number);
      columns.arrs.push(from.arrs[at] ?? null);
      columns.currencies.push(from.currencies[at] ?? '');
      columns.owners.push(owner === undefined ? -1 : this.#names.of(owner));
      columns.ends.push(from.ends[at] ?? null);
      columns.parents.push(from.parents[at] ?? null);
    }
  }
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

/** The same accounts but for these, which stand as the news say, or not at all. */
export function withNews(briefs: Briefs, changed: ReadonlySet<string>, news: Briefs): Briefs {
  const gathered = new GatheredBriefs();
  gathered.copy(briefs, (id) => !changed.has(id));
  gathered.copy(news, (id) => changed.has(id));
  return gathered.columns;
}

/** Those of accounts in a range. */
export function briefsWithin(briefs: Briefs, after: string, to: string): Briefs {
  const gathered = new GatheredBriefs();
  gathered.copy(briefs, (id) => id > after && id <= to);
  return gathered.columns;
}
