import type { Answer, CommandName, Commands } from '../../messaging/commands';
import { ask, inject } from '../../platform/tabs';

type Inserting = Extract<CommandName, `insert.${string}`>;

/**
 * Asks the inserter of one document, which is put there when it is first needed and is no part of what every page loads. `undefined`:
 * the document is gone.
 */
export async function askInserter<C extends Inserting>(
  { tabId, documentId }: { tabId: number; documentId: string },
  command: C,
  data: Commands[C],
): Promise<Answer<C> | undefined> {
  const page = { tabId, frameId: 0, documentId };
  const answer = await ask(page, command, data);
  if (answer !== undefined) return answer;
  await inject('insert', page).catch(() => undefined);
  return ask(page, command, data);
}
