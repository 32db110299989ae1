import { ask } from './ask';
import type { BoundIntent } from './bound';

/** Says which account this page is about; `pin` is the clue to remember it by, an index into the view's `pinnable`. */
export function choose({ contextVersion, contextDocumentId }: BoundIntent, accountId: string, pin: number | undefined) {
  return ask('account.choose', { intent: { contextVersion, contextDocumentId }, accountId, ...(pin !== undefined && { pin }) });
}
