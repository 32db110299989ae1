import type { Connection } from '../../connectors/connector';
import type { Result } from '../../domain/errors';
import { type HostId, hostOfKind, type RefKind } from '../../domain/place';
import { salesforceOf } from './salesforce';
import { zendeskOf } from './zendesk';

/** How the system behind a product's pages is opened, by the host name of a page. A mailbox is no system that is asked. */
const OPENS: Record<HostId, ((space: string) => Promise<Result<Connection>>) | undefined> = {
  salesforce: salesforceOf,
  zendesk: zendeskOf,
  gmail: undefined,
};

/** The system behind a page of this product; `undefined`: there is none. */
export const systemBehind = (host: HostId, space: string): Promise<Result<Connection>> | undefined => OPENS[host]?.(space);

/** The system that keeps a record. */
export const keeperOf = ({ kind, space }: { kind: RefKind; space: string }): Promise<Result<Connection>> | undefined =>
  systemBehind(hostOfKind(kind), space);
