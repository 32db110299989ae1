import { Grants } from '../oauth/grants';
import type { Hit } from '../server/hits';
import type { World } from '../world';
import { type ZendeskSettings, zendeskSettings } from './settings';
import { tenantOf } from './tenant';

/** What one account remembers besides the world's tickets. */
export interface Account {
  host: string;
  settings: ZendeskSettings;
  grants: Grants;
  hits: Hit[];
  /** Organization fields, notes and the time of the last change, written since the start, by id. */
  fields: Map<number, Record<string, unknown>>;
  notes: Map<number, string>;
  saved: Map<number, string>;
  /** When each person updated each ticket, for the limit. */
  updates: Map<string, number[]>;
  /** Files that no comment has taken yet, by token. */
  uploads: Map<string, { name: string; type: string; size: number; at: number }>;
  /** Answers to POST by Idempotency-Key. */
  keys: Map<string, { body: string; ticketId: number }>;
}

/** Every account asked for so far. */
export class Accounts {
  readonly #accounts = new Map<string, Account>();
  readonly #hits: Hit[];

  constructor(hits: Hit[]) {
    this.#hits = hits;
  }

  clear(): void {
    this.#accounts.clear();
  }

  of(host: string): Account {
    const known = this.#accounts.get(host);
    if (known) return known;
    const made: Account = {
      host,
      settings: zendeskSettings(),
      grants: new Grants(),
      hits: this.#hits,
      fields: new Map(),
      notes: new Map(),
      saved: new Map(),
      updates: new Map(),
      uploads: new Map(),
      keys: new Map(),
    };
    this.#accounts.set(host, made);
    return made;
  }
}

/** What a test sees and sets of one account. */
export const controls = (account: Account, world: World) => ({
  host: account.host,
  settings: account.settings,
  oauth: account.grants,
  /** The signed-in person, an agent besides, and every customer. */
  users: () => tenantOf(world, account).users,
  /** This account's tickets with their messages: rows of the world, which the API writes into. */
  tickets: () => world.tickets.filter(({ subdomain }) => account.host === `${subdomain}.zendesk.com`),
  /** Organization fields as an admin might change them. */
  setFields: (organizationId: number, values: Record<string, unknown>) => {
    account.fields.set(organizationId, { ...account.fields.get(organizationId), ...values });
    account.saved.set(organizationId, `${new Date().toISOString().slice(0, 19)}Z`);
  },
  /** An access token without any page; by default of the signed-in person. */
  token: (userId = tenantOf(world, account).me.id, scope = 'read write') => account.grants.issue(String(userId), scope).access,
});

export type ZendeskControls = ReturnType<typeof controls>;
