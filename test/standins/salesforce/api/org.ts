import type { Hit } from '../../server/hits';
import { derive } from './derive';
import { makeId } from './ids';
import { objectsOf } from './objects';
import type { ObjectDef } from './schema';
import { type OrgSettings, orgSettings } from './settings';

export type Value = string | number | boolean | null;
export type Row = Record<string, Value>;

/** Salesforce stores whole seconds: two writes of one second share a stamp. */
export const stamp = (at = Date.now()) => `${new Date(at).toISOString().slice(0, 19)}.000+0000`;

interface Identity {
  host: string;
  /** Two characters inside every id, by which orgs differ. */
  instance: string;
  hits: Hit[];
}

/** The rows of one org. Tests read and change them directly; the API does so through the same methods. */
export class Org {
  readonly settings: OrgSettings = orgSettings();
  readonly host: string;
  readonly instance: string;
  readonly id: string;
  readonly #hits: Hit[];
  readonly #tables = new Map<string, Map<string, Row>>();
  #objects: { setup: string; map: Map<string, ObjectDef> } | undefined;
  #count = 0;
  #undo: (() => void)[] | undefined;

  constructor({ host, instance, hits }: Identity) {
    this.host = host;
    this.instance = instance;
    this.id = makeId('00D', instance, 7);
    this.#hits = hits;
  }

  /** Made anew only when the org is set up differently. */
  get objects(): Map<string, ObjectDef> {
    const { currencies, personAccounts, sharedActivities, activityKey, hidden } = this.settings;
    const setup = JSON.stringify([currencies, personAccounts, sharedActivities, activityKey, hidden]);
    if (this.#objects?.setup !== setup) this.#objects = { setup, map: objectsOf(this.settings) };
    return this.#objects.map;
  }

  /** Id of the person signed in by session and by consent. */
  get userId(): string {
    return this.settings.userId ?? String(this.rows('User')[0]?.Id);
  }

  table(object: string): Map<string, Row> {
    const found = this.#tables.get(object) ?? new Map<string, Row>();
    this.#tables.set(object, found);
    return found;
  }

  /** What the org holds now, without deleted rows. */
  rows(object: string): Row[] {
    return [...this.table(object).values()].filter((row) => !row.IsDeleted);
  }

  /** The row that an id names, of whatever object, deleted or not. */
  find(id: unknown): { object: ObjectDef; row: Row } | undefined {
    if (typeof id !== 'string') return undefined;
    for (const object of this.objects.values()) {
      const row = object.prefix === id.slice(0, 3) ? this.table(object.name).get(id.slice(0, 15)) : undefined;
      if (row) return { object, row };
    }
    return undefined;
  }

  /** A new row as if a colleague, or `by`, had saved it. Fields given win over what the org would set. */
  insert(object: string, fields: Row, by = this.userId): Row {
    this.#count += 1;
    const prefix = this.objects.get(object.toLowerCase())?.prefix ?? 'a00';
    const now = stamp();
    const id = typeof fields.Id === 'string' ? fields.Id : makeId(prefix, this.instance, 90_000_000 + this.#count);
    const row: Row = {
      IsDeleted: false,
      CreatedDate: now,
      CreatedById: by,
      LastModifiedDate: now,
      LastModifiedById: by,
      SystemModstamp: fields.CreatedDate ?? now,
      ...fields,
      Id: id,
    };
    derive(this, object, row, this.#count);
    this.table(object).set(id.slice(0, 15), row);
    this.#undo?.push(() => this.table(object).delete(id.slice(0, 15)));
    return row;
  }

  /** Fields of an existing row, saved now by `by`, or by a colleague. */
  change(object: string, id: string, fields: Row, by = String(this.rows('User')[1]?.Id ?? this.userId)): Row {
    const row = this.table(object).get(id.slice(0, 15));
    if (!row) throw new Error(`no ${object} ${id} in ${this.host}`);
    const before = { ...row };
    this.#undo?.push(() => Object.assign(row, before));
    const now = stamp();
    Object.assign(row, { LastModifiedDate: now, LastModifiedById: by, SystemModstamp: now }, fields);
    derive(this, object, row, this.#count);
    return row;
  }

  /** Moves a row to the recycle bin, where queryAll and the list of deleted ids still see it. */
  remove(object: string, id: string, by?: string): void {
    this.change(object, id, { IsDeleted: true }, by);
  }

  /** Counts a write that the API carried out. */
  applied(hit: Omit<Hit, 'host'>): void {
    this.#hits.push({ host: this.host, ...hit });
    this.#undo?.push(() => this.#hits.pop());
  }

  /** All of it or, when it throws, nothing. */
  atomic<T>(work: () => T): T {
    const outer = this.#undo;
    this.#undo = [];
    try {
      const result = work();
      outer?.push(...this.#undo);
      return result;
    } catch (error) {
      for (const back of this.#undo.reverse()) back();
      throw error;
    } finally {
      this.#undo = outer;
    }
  }
}
