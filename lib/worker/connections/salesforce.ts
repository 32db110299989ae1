import type { salesforce } from '../../connectors/salesforce';
import { workspaceOf } from '../../domain/address/workspace';
import { appError, fail, ok, type Result } from '../../domain/errors';
import { openConnection } from './open';

type SalesforceConnection = ReturnType<typeof salesforce.open>;

/** The org behind a page of Salesforce, as the person connected it; its pages' hosts and its API's are two. */
export async function salesforceOf(space: string): Promise<Result<SalesforceConnection>> {
  const host = workspaceOf({ origin: `https://${space}` });
  if (!host) return fail(appError('not_approved'));
  const opened = await openConnection(`salesforce:${host}`);
  // The row names this connector: what it opened answers all that it can be asked.
  return opened.ok ? ok(opened.value.connection as SalesforceConnection) : opened;
}
