import type { z } from 'zod';
import type { IsoInstant, Support } from '../domain/account';
import type { Result } from '../domain/errors';
import type { LookedUp } from '../domain/lookup';
import type { Ref } from '../domain/place';

/** What a connector takes from outside, so that tests can stand in for network and clock. */
export interface ConnectorIo {
  fetch?: typeof fetch;
  now?: () => IsoInstant;
}

/** What a system can be asked for. The user interface offers nothing that is not here. */
export type Capability = 'lookup' | 'support';

/** A system opened with one customer's settings. Nothing here throws. */
export interface Connection {
  /** Names the connection in rows, e.g. `zendesk:acme.zendesk.com`. */
  connectionId: string;
  /** What the system says about the record a page names. */
  lookup(ref: Ref): Promise<Result<LookedUp>>;
  /** The same about up to 100 records of a list, in one question. Records it does not know are left out. */
  lookupMany(refs: Ref[]): Promise<Result<LookedUp[]>>;
  /** The open tickets of one organization, in figures. */
  support(organizationId: string): Promise<Result<Support>>;
}

/** One system Sidelight can read. A new one is a folder with this and a line in `registry.ts`. */
export interface Connector<C> {
  id: string;
  /** What people call the system. */
  name: string;
  config: z.ZodType<C>;
  /** The only origins this connector may reach with that configuration. */
  origins(config: C): string[];
  capabilities: readonly Capability[];
  open(config: C, io?: ConnectorIo): Connection;
}
