import { talkIn } from '../../domain/talk';
import { sourceOfKey } from '../../domain/touchpoint/touchpoint';
import { keeperOf } from './behind';

/** Whether the person has commented on that ticket since then, for that audience; `undefined`: it is no ticket, or it could not be asked. */
export async function hasCommented(source: string, since: number, internal: boolean): Promise<boolean | undefined> {
  const ticket = sourceOfKey(source);
  if (talkIn(ticket) !== 'ticket') return undefined;
  const keeper = await keeperOf(ticket);
  const answer = keeper?.ok ? await keeper.value.commented?.(ticket.id, since, internal) : keeper;
  return answer?.ok ? answer.value : undefined;
}
