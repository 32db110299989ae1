import type { Case } from '../priority/rules/rule';
import { NumberedTexts } from '../text/numbered-texts';
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
  csm?: string;
}

export function beginsOf(cases: readonly Case[], playbooks: readonly Playbook[]): Begins {
  const gathered = new GatheredBegins();
  for (const one of cases) gathered.look(one, playbooks);
  return gathered.columns;
}

/** Begins in the making, one account after the other. */
export class GatheredBegins {
  readonly #names = new NumberedTexts();
  readonly #anchors = new NumberedTexts();
  readonly columns: Begins = { names: this.#names.all, anchors: this.#anchors.all, books: {} };

  look(one: Case, playbooks: readonly Playbook[]): void {
    for (const playbook of playbooks) {
      const fired = firedBy(playbook, one);
      if (fired) this.add({ playbookId: playbook.id, id: one.account.id, anchor: fired.anchor, csm: one.account.csm || undefined });
    }
  }

  add({ playbookId, id, anchor, csm }: Begin): void {
    this.columns.books[playbookId] ??= { ids: [], owners: [], because: [] };
    const book = this.columns.books[playbookId];
    book.ids.push(id);
    book.owners.push(csm === undefined ? -1 : this.#names.of(csm));
    book.because.push(this.#anchors.of(anchor));
  }
}

function gathered(begins: readonly Begin[]): Begins {
  const all = new GatheredBegins();
  for (const begin of begins) all.add(begin);
  return all.columns;
}

/** All of them, one object each. */
export function eachBegin({ names, anchors, books }: Begins): Begin[] {
  return Object.entries(books).flatMap(([playbookId, { ids, owners, because }]) =>
    ids.map((id, at) => {
      const csm = names[owners[at] ?? -1];
      return { playbookId, id, anchor: anchors[because[at] ?? -1] ?? '', ...(csm !== undefined && { csm }) };
    }),
  );
}

/** The same but for these accounts, which have reasons as the news say. */
export const withBegins = (begins: Begins, changed: ReadonlySet<string>, news: Begins): Begins =>
  gathered([...eachBegin(begins).filter(({ id }) => !changed.has(id)), ...eachBegin(news).filter(({ id }) => changed.has(id))]);

/** Those of accounts in a range. */
export const beginsWithin = (begins: Begins, after: string, to: string): Begins =>
  gathered(eachBegin(begins).filter(({ id }) => id > after && id <= to));
