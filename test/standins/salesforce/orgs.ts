import { Grants } from '../oauth/grants';
import type { Hit } from '../server/hits';
import type { World } from '../world';
import { Org } from './api/org';
import { closeQueries } from './api/query';
import { seed } from './api/seed';
import { sid } from './sign-in';

export interface SalesforceOrg {
  org: Org;
  grants: Grants;
}

/** Login hosts that belong to no My Domain, and the org whose people sign in there. */
const LOGIN: Record<string, string> = { 'login.salesforce.com': 'acme', 'test.salesforce.com': 'acme--sbx.sandbox' };
const INSTANCES: Record<string, string> = { acme: 'Hs', 'acme--sbx.sandbox': 'Hs', globex: 'Gx' };

/** `acme`, `acme--sbx.sandbox`… from any host of that org. */
export const orgName = (host: string) => LOGIN[host] ?? host.replace(/\.(?:lightning\.force|my\.salesforce)\.com$/, '');

/** Every org asked for so far; rows are made from the world when one is asked for first. */
export class Orgs {
  readonly #orgs = new Map<string, SalesforceOrg>();
  readonly #world: World;
  readonly #hits: Hit[];

  constructor(world: World, hits: Hit[]) {
    this.#world = world;
    this.#hits = hits;
  }

  /** Forgets every org; the next question makes its rows anew. */
  clear(): void {
    this.#orgs.clear();
  }

  of(name: string): SalesforceOrg {
    const known = this.#orgs.get(name);
    if (known) return known;
    const org = new Org({ host: `${name}.my.salesforce.com`, instance: INSTANCES[name] ?? 'Zz', hits: this.#hits });
    const grants = new Grants(`${org.id.slice(0, 15)}!AR`);
    seed(org, this.#world);
    const made = { org, grants };
    this.#orgs.set(name, made);
    return made;
  }
}

/** What a test sees and sets of one org. */
export const controls = ({ org, grants }: SalesforceOrg) => ({
  host: org.host,
  id: org.id,
  settings: org.settings,
  oauth: grants,
  /** Living rows; the very objects, so that a test may look at every field. */
  rows: (object: string) => org.rows(object),
  /** With rows in the recycle bin. */
  allRows: (object: string) => [...org.table(object).values()],
  insert: org.insert.bind(org),
  /** Saved by a colleague unless `by` says otherwise. */
  change: org.change.bind(org),
  remove: org.remove.bind(org),
  /** An access token without any page; by default Robin's. */
  token: (userId = org.userId, scope = 'api refresh_token') => grants.issue(userId, scope).access,
  /** The browser's session on My Domain, as its `sid` cookie holds it after any page there was opened. */
  sid: () => sid(org, org.host),
  /** Half-read queries answer INVALID_QUERY_LOCATOR from now on. */
  closeQueries: () => closeQueries(org),
});

export type SalesforceControls = ReturnType<typeof controls>;
