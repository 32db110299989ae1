import { draftName, type OutreachDraft } from '@/lib/domain/outreach/draft';
import { send } from '@/lib/messaging/client';
import { keeps } from '../state/kept';
import { closeOutreach } from './state';

/** Milliseconds between two keepings while somebody types: a reload loses at most this much. */
const KEEP_MS = 400;

let next: { accountId: string; draft: OutreachDraft } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps what is being written as a row at once; what follows within a moment is kept together. */
export function keepDraft(accountId: string, draft: OutreachDraft): void {
  if (next && (next.accountId !== accountId || draftName(next.draft) !== draftName(draft))) keep();
  next = { accountId, draft };
  if (timer === undefined) keep();
}

keeps({
  drop() {
    dropWaiting();
    closeOutreach();
  },
  // Opened again, it asks for its drafts itself.
  bringBack: async () => undefined,
});

/** The text leaves, and its draft with it: what waits here would bring it back. */
export function dropWaiting(): void {
  next = undefined;
}

function keep(): void {
  clearTimeout(timer);
  timer = undefined;
  if (!next) return;
  // A draft is a courtesy: when it cannot be kept, what is typed still stands in the form.
  void send('outreach.keep', next).catch(() => undefined);
  next = undefined;
  timer = setTimeout(keep, KEEP_MS);
}
