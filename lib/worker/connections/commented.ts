import { sourceOfKey } from '../../domain/touchpoint/touchpoint';
import { zendeskOf } from './zendesk';

/** Whether the person has commented on that ticket since then, for that audience; `undefined`: it is no ticket, or it could not be asked. */
export async function hasCommented(source: string, since: number, internal: boolean): Promise<boolean | undefined> {
  const { kind, space: host, id } = sourceOfKey(source);
  if (kind !== 'zendesk.ticket') return undefined;
  const opened = await zendeskOf(host);
  const answer = opened.ok ? await opened.value.commented(id, since, internal) : opened;
  return answer.ok ? answer.value : undefined;
}
