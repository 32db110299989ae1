import type { Connector } from '../../connectors/connector';
import { browserSessions, connectors, oauthVendors, signInWays } from '../../connectors/registry';
import { productOf } from '../../domain/host/products';
import { mayConnect } from '../../domain/policy/policy';
import type { ConnectionSettings, ConnectionsView, ConnectionView, SystemView } from '../../domain/source/connection';
import type { RefreshView } from '../../domain/source/refresh';
import { redirectAddress } from '../../platform/identity';
import { allConnections } from '../../store/connections/connections';
import { countWaiting } from '../../store/outbox/outbox';
import type { ConnectionRow } from '../../store/rows';
import { readRefreshes } from '../refresh/handlers';
import { type Config, refreshConfig } from '../settings/config';
import { openPages } from '../settings/open-pages';
import { companyOf } from '../settings/settings';
import { isCookieSession } from './cookie-session';
import { pendingOf } from './land';
import { systemOf } from './system';

/** Everything the Connections page shows. */
export async function readConnections(): Promise<ConnectionsView> {
  const config = await refreshConfig();
  const closed = config.readOnly?.code === 'storage_closed';
  const [rows, refreshes, pages] = closed ? [[], [], []] : await Promise.all([allConnections(), readRefreshes(), openPages()]);
  const hosts = [...new Set([...config.workspaces, ...pages.map(({ address }) => address)])];
  return {
    systems: await Promise.all(connectors.map((connector) => systemViewOf(connector, rows, refreshes, hosts, config))),
    sessionOnly: config.policy.tokenStorage === 'session',
    unusedDays: config.policy['connections.unusedDays'],
    company: companyOf(config),
    readOnly: config.readOnly,
  };
}

async function systemViewOf(
  { id, name }: (typeof connectors)[number],
  rows: ConnectionRow[],
  refreshes: RefreshView[],
  hosts: string[],
  { policy }: Config,
): Promise<SystemView> {
  const mine = rows.filter(({ connector, erase }) => connector === id && erase !== 'all');
  const methods = [...(signInWays[id] ?? [])];
  return {
    connector: id,
    name,
    methods,
    allowed: methods.filter((method) => mayConnect(policy, id, method)),
    readsCookie: browserSessions[id] !== undefined,
    redirect: redirectAddress(`${id}/`),
    suggestions: hosts.filter(
      (host) => !host.includes('@') && productOf(`https://${host}`) === id && !mine.some((row) => row.host === host),
    ),
    knownClients: policy['signIn.clientIds'].flatMap((line) => line.split('=', 1)),
    connections: await Promise.all(
      mine.map((row) =>
        viewOf(
          row,
          refreshes.find(({ connectionId }) => connectionId === row.id),
        ),
      ),
    ),
  };
}

async function viewOf(row: ConnectionRow, refresh: RefreshView | undefined): Promise<ConnectionView> {
  const connector = systemOf(row.connector);
  const { id, host, method, state, user, writes, lastRefresh, error, clientId, capturesMail } = row;
  const pending = await pendingOf(id);
  const { nextRefresh, progress, budget, question } = refresh ?? {};
  return {
    id,
    connector: row.connector,
    name: connector?.name ?? row.connector,
    host,
    method,
    state,
    ...(user && { user }),
    writes,
    canWrite: canWrite(row, connector),
    ...(capturesMail !== undefined && { capturesMail }),
    ...(pending && { pending: pending.user }),
    waiting: await countWaiting(id),
    ...(clientId && { clientId }),
    settings: row.settings as ConnectionSettings,
    has: hasOf(row, connector),
    ...(connector && { accountHint: connector.account.hint }),
    ...(lastRefresh && { lastRefresh }),
    ...(nextRefresh && { nextRefresh }),
    ...(progress && { progress }),
    ...(budget && { budget }),
    ...(question && { question }),
    ...(error && { error }),
  };
}

function canWrite({ connector, method, scope }: ConnectionRow, system: Connector<unknown> | undefined): ConnectionView['canWrite'] {
  if ((method === 'session' && !isCookieSession({ connector, method })) || !system?.capabilities.includes('write')) return 'no';
  const needed = method === 'oauth' ? (oauthVendors[connector]?.scopes(true) ?? []) : [];
  const granted = scope?.split(/\s+/);
  return granted === undefined || needed.every((one) => granted.includes(one)) ? 'yes' : 'sign_in';
}

/** Asked of an opened connection, which asks nothing of the network by itself. */
function hasOf({ host, method, settings }: ConnectionRow, system: Connector<unknown> | undefined): ConnectionView['has'] {
  const config = system?.config.safeParse({ ...settings, host, signIn: method });
  const open = config?.success ? system?.open(config.data) : undefined;
  return { fields: open?.fields !== undefined, book: open?.bookChoices !== undefined, filter: system?.filters ?? false };
}
