import type { Authorizer, Connection } from '../../connectors/connector';
import { isApproved } from '../../domain/address/workspace';
import { appError, fail, ok, type Result } from '../../domain/errors';
import { mayConnect } from '../../domain/policy/policy';
import type { ConnectionSettings } from '../../domain/source/connection';
import { getConnection } from '../../store/connections/connections';
import type { ConnectionRow } from '../../store/rows';
import { say } from '../../words/say';
import { meterOf } from '../refresh/meter';
import { readConfig } from '../settings/config';
import { notApproved } from '../settings/not-approved';
import { authorizerOf } from './authorizer';
import { systemOf } from './system';

export interface Opened {
  row: ConnectionRow;
  connection: Connection;
}

/** `settings`: instead of what is stored. A connection that may be asked now, or why not: it was never made, is paused or signed out, or the company forbids it. */
export async function openConnection(id: string, settings: ConnectionSettings = {}): Promise<Result<Opened>> {
  const row = await getConnection(id);
  const connector = systemOf(row?.connector);
  if (!row || !connector || row.state === 'confirming') return fail(appError('not_approved', say('connections.none')));
  const rules = await readConfig();
  const { policy, workspaces } = rules;
  if (!mayConnect(policy, connector.id, row.method)) return fail(appError('forbidden', say('connections.byCompany')));
  if (row.proxied && !policy['mcas.allowBypass']) return fail(appError('forbidden', say('systems.proxied')));
  if (!isApproved(workspaces, row.host)) return fail(notApproved(rules));
  if (row.state === 'signed_out') return fail(appError('auth_expired'));
  if (row.state === 'paused') return fail(appError('auth_expired', say('connections.paused')));
  const config = connector.config.safeParse({ ...row.settings, ...settings, host: row.host, signIn: row.method });
  if (!config.success) return fail(appError('bad_input', say('connections.broken')));
  return ok({ row, connection: connector.open(config.data, { auth: unlessPaused(row), heard: meterOf(row.id, connector) }) });
}

/** A pause holds in the middle of work too: what was begun before asks nothing more. */
function unlessPaused(row: ConnectionRow): Authorizer {
  const auth = authorizerOf(row);
  const headers = async () =>
    (await getConnection(row.id))?.state === 'paused' ? fail(appError('auth_expired', say('connections.paused'))) : auth.headers();
  return { ...auth, headers };
}

/** The same for writing, as the person who was signed in when the write was made. */
export async function openForWriting(id: string, userId: string | undefined): Promise<Result<Opened>> {
  const opened = await openConnection(id);
  if (!opened.ok) return opened;
  const { row } = opened.value;
  if (!row.writes) return fail(appError('forbidden', say('connections.readOnly')));
  if (userId !== undefined && row.user?.userId !== userId) return fail(appError('forbidden', say('connections.otherUser')));
  return opened;
}
