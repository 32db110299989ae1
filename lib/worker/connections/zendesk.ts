import { zendesk } from '../../connectors/zendesk';
import { isApproved } from '../../domain/address/workspace';
import { appError, fail, ok, type Result } from '../../domain/errors';
import { mayConnect } from '../../domain/policy/policy';
import { getConnection } from '../../store/connections/connections';
import { say } from '../../words/say';
import { readConfig } from '../settings/config';
import { notApproved } from '../settings/not-approved';
import { openConnection } from './open';

type ZendeskConnection = ReturnType<typeof zendesk.open>;

/** A sign-in that nobody has confirmed yet is as good as none; so is one that cannot be read. */
async function connected(host: string) {
  const row = await getConnection(`zendesk:${host}`).catch(() => undefined);
  return row?.state === 'confirming' ? undefined : row;
}

/** The Zendesk behind a page: as the person connected it, else by the browser's own session. Approved workspaces only, and ways to sign in that the company allows. */
export async function zendeskOf(host: string): Promise<Result<ZendeskConnection>> {
  const row = await connected(host);
  if (row) {
    const opened = await openConnection(row.id);
    // The row names this connector: what it opened answers all that it can be asked.
    return opened.ok ? ok(opened.value.connection as ZendeskConnection) : opened;
  }
  const config = await readConfig();
  if (!isApproved(config.workspaces, host)) return fail(notApproved(config));
  if (!mayConnect(config.policy, zendesk.id, 'session')) return fail(appError('not_approved', say('connections.byCompany')));
  return ok(zendesk.open({ host, signIn: 'session' }));
}

/** Whether it may be asked at all; a sign-in that is over or paused is a trouble to be told, not a way that is closed. */
export async function mayAsk({ origin }: { origin: string }): Promise<boolean> {
  const opened = await zendeskOf(new URL(origin).hostname);
  return opened.ok || (opened.error.code !== 'not_approved' && opened.error.code !== 'forbidden');
}
