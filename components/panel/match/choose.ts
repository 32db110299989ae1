import { say } from '@/lib/words/say';
import type { BoundIntent } from '../intent/bound';
import { ask } from '../state/ask';
import { announce } from '../state/store';

interface Chosen {
  accountId: string;
  name: string;
}

/**
 * Says which account this page is about; `pin` is the clue to remember it by, an index into the view's `pinnable`. True once it is
 * shown; where something counts more than the pin, what was said here tells so.
 */
export async function choose(intent: BoundIntent, { accountId, name }: Chosen, pin: number | undefined): Promise<boolean> {
  const { contextVersion, contextDocumentId } = intent;
  const page = { contextVersion, contextDocumentId };
  const answer = await ask('account.choose', { intent: page, accountId, ...(pin !== undefined && { pin }) });
  if (answer) announce(words(name, answer.value.against));
  return answer !== undefined;
}

function words(name: string, against: { name?: string; reason?: string } | undefined): string {
  if (!against) return say('choice.showing', { name });
  const { name: other, reason } = against;
  return other && reason ? say('choice.hereOnly', { name, other, reason }) : say('choice.hereOnlyUnclear', { name });
}
