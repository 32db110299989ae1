import { send } from '@/lib/messaging/client';
import type { Input } from '@/lib/messaging/protocol';
import { say } from '@/lib/words/say';
import type { BoundIntent } from '../intent/bound';
import { fail, toError } from '../state/ask';
import { announce } from '../state/store';

export type OverrideTyped = Input<'health.override'>['override'];

/** Answers the sentence to show in the form when it was refused. */
export async function sendOverride({ accountId, ...page }: BoundIntent, override: OverrideTyped): Promise<string | undefined> {
  if (!accountId) return undefined;
  try {
    await send('health.override', { intent: { accountId, ...page }, commandId: crypto.randomUUID(), override });
    announce(say(override ? 'controls.saved' : 'override.takenBack'));
    return undefined;
  } catch (thrown) {
    const error = toError(thrown);
    if (error.code !== 'bad_input') fail(error);
    return error.message;
  }
}
