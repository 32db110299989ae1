import { zendesk } from '../../connectors/zendesk';
import { ok, type Result } from '../../domain/errors';
import { mayConnect } from '../../domain/policy';
import { isApproved, workspaceOf } from '../../domain/workspace';
import { getConnection } from '../../store/connections';
import type { Config } from '../config';
import { openConnection } from './open';

type ZendeskConnection = ReturnType<typeof zendesk.open>;

/** A sign-in that nobody has confirmed yet is as good as none; so is one that cannot be read. */
async function connected(host: string) {
  const row = await getConnection(`zendesk:${host}`).catch(() => undefined);
  return row?.state === 'confirming' ? undefined : row;
}

/** Only an approved workspace is asked, and only by a way to sign in that the company allows. */
export async function mayAsk({ origin }: { origin: string }, { policy, workspaces }: Config): Promise<boolean> {
  if (!isApproved(workspaces, workspaceOf({ origin }))) return false;
  const row = await connected(new URL(origin).hostname);
  return mayConnect(policy, zendesk.id, row?.method ?? 'session');
}

/** The Zendesk behind a page: as the person connected it, else by the browser's own session. */
export async function zendeskOf(host: string): Promise<Result<ZendeskConnection>> {
  const row = await connected(host);
  if (!row) return ok(zendesk.open({ host, signIn: 'session' }));
  const opened = await openConnection(row.id);
  // The row names this connector: what it opened answers all that it can be asked.
  return opened.ok ? ok(opened.value.connection as ZendeskConnection) : opened;
}
