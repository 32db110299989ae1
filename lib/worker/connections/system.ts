import type { Connector } from '../../connectors/connector';
import { connectors } from '../../connectors/registry';

/** The connector of that id; none where an earlier version knew a system that this one does not. */
export const systemOf = (connector: string | undefined): Connector<unknown> | undefined =>
  connectors.find(({ id }) => id === connector) as Connector<unknown> | undefined;
