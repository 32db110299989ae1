import type { Connector } from '../../connectors/connector';
import { restUntil } from '../../domain/source/refresh';
import { getRefresh, noteCall } from '../../store/connections/refresh';
import { readConfig } from '../settings/config';
import { unexpected } from '../unexpected';

/** Counts every answer of a connection, whoever asked, and remembers what it said about the company's calls. */
export function meterOf(connectionId: string, connector: Pick<Connector<unknown>, 'usage'>): (headers: Headers) => void {
  return (headers) => void noteCall(connectionId, connector.usage?.(headers)?.company).catch(unexpected);
}

/** Until when refreshing leaves the calls that are left to people, ms since epoch. */
export async function restOf(connectionId: string): Promise<number | undefined> {
  const { policy } = await readConfig();
  const { calls } = await getRefresh(connectionId);
  return restUntil(calls, policy['refresh.callShare'], Date.now());
}
