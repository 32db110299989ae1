import { appError } from '../../lib/domain/errors';
import { type MessageName, protocol } from '../../lib/messaging/protocol';
import { answer, type Handlers } from '../../lib/messaging/server';
import { inputs } from './inputs';
import { ID, OURS, type Sender } from './senders';

export const names = Object.keys(protocol) as MessageName[];

/** Asks as this sender; how often a handler ran, and what was counted as refused. */
export async function ask(name: MessageName, sender: Sender, data: unknown = inputs[name], claimed = true, locked = false) {
  let handled = 0;
  const refused: string[] = [];
  const handlers = Object.fromEntries(names.map((each) => [each, () => (handled += 1)])) as unknown as Handlers;
  const result = await answer(name, { data, sender }, handlers, {
    id: ID,
    origin: OURS,
    isClaimed: async () => claimed,
    tabInFront: async () => 7,
    isLocked: async () => locked,
    onRefused: (what) => refused.push(what),
    explain: () => appError('bug'),
  });
  return { result, handled, refused };
}
