import type { Case } from '../priority/rules/rule';
import type { Playbook } from './definition';
import { firedBy } from './fires';

/** Which playbooks have a reason to begin where, in columns, as `Briefs` are. What runs already, and what cools down, is not looked at. */
export interface Begins {
  /** Names of the owners that occur. */
  names: string[];
  /** Reasons that occur, see `Fired.anchor`. */
  anchors: string[];
  /** By playbook: the accounts, the owner of each (-1 where nobody owns it), and the reason. */
  books: Record<string, { ids: string[]; owners: number[]; because: number[] }>;
}

export const NONE: Begins = { names: [], anchors: [], books: {} };

/** One account that a playbook has a reason to begin on. */
export interface Begin {
  playbookId: string;
  id: string;
  anchor: string;
  owner?: string;
}

export function beginsOf(cases: readonly Case[], playbooks: readonly Playbook[]): Begins {
  return gathered(
    cases.flatMap((one) => {
      const { id, csm: owner } = one.account;
      return playbooks.flatMap((playbook) => {
        const fired = firedBy(playbook, one);
        return fired ? [{ playbookId: playbook.id, id, anchor: fired.anchor, ...(owner && { owner }) }] : [];
      });
    }),
  );
}

function gathered(begins: readonly Begin[]): Begins {
  const names = new Places();
  const anchors = new Places();
  const books: Begins['books'] = {};
  for (const { playbookId, id, anchor, owner } of begins) {
    books[playbookId] ??= { ids: [], owners: [], because: [] };
    const book = books[playbookId];
    book.ids.push(id);
    book.owners.push(owner === undefined ? -1 : names.of(owner));
    book.because.push(anchors.of(anchor));
  }
  return { names: names.all, anchors: anchors.all, books };
}

/** Each text once, and where it stands. */
class Places {
  readonly all: string[] = [];
  readonly #places = new Map<string, number>();

  of(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.all.push(text) - 1;
    this.#places.set(text, place);
    return place;
  }
}

/** All of them, one object each. */
export function eachBegin({ names, anchors, books }: Begins): Begin[] {
  return Object.entries(books).flatMap(([playbookId, { ids, owners, because }]) =>
    ids.map((id, at) => {
      const owner = names[owners[at] ?? -1];
      return { playbookId, id, anchor: anchors[because[at] ?? -1] ?? '', ...(owner !== undefined && { owner }) };
    }),
  );
}

/** The same but for these accounts, which have reasons as given now. */
export const withBegins = (begins: Begins, changed: ReadonlySet<string>, news: Begins): Begins =>
  gathered([...eachBegin(begins).filter(({ id }) => !changed.has(id)), ...eachBegin(news)]);

/** Those of accounts in a range. */
export const beginsWithin = (begins: Begins, after: string, to: string): Begins =>
  gathered(eachBegin(begins).filter(({ id }) => id > after && id <= to));
