import { send } from '@/lib/messaging/client';
import { type TaskDraft, usePanel } from './store';
import { useWhenSettled } from './useWhenSettled';

/** Milliseconds after which typing is kept as a row: a frame that is torn down sends nothing, so a reload loses at most this much. */
const KEEP_MS = 400;

export const draftKey = (accountId: string, taskId: string) => `${accountId} ${taskId}`;

const waiting = new Map<string, ReturnType<typeof setTimeout>>();

/** A draft is a courtesy: when it cannot be kept, what is typed still stands in the field. */
const quietly = (sending: Promise<void>) => void sending.catch(() => undefined);

/** What is being written, on screen at once and as a row a moment later. */
export function writeDraft(accountId: string, taskId: string, draft: TaskDraft): void {
  const key = draftKey(accountId, taskId);
  usePanel.setState((state) => ({ drafts: { ...state.drafts, [key]: draft } }));
  if (waiting.has(key)) return;
  const keep = () => {
    waiting.delete(key);
    const latest = usePanel.getState().drafts[key];
    if (latest) quietly(send('draft.keep', { accountId, draft: { taskId, ...latest } }));
  };
  waiting.set(key, setTimeout(keep, KEEP_MS));
}

/** The draft was saved as an outcome. */
export function dropDraft(accountId: string, taskId: string): void {
  const key = draftKey(accountId, taskId);
  clearTimeout(waiting.get(key));
  waiting.delete(key);
  usePanel.setState(({ drafts: { [key]: _dropped, ...drafts } }) => ({ drafts }));
  quietly(send('draft.drop', { accountId, taskId }));
}

/** Brings back what an earlier panel kept about this account; what is being typed here is newer. */
export const useDrafts = (accountId: string): void => useWhenSettled(accountId, bringBack);

async function bringBack(accountId: string): Promise<void> {
  const kept = await send('draft.list', { accountId });
  const drafts = Object.fromEntries(kept.map(({ taskId, ...draft }) => [draftKey(accountId, taskId), draft]));
  if (kept.length > 0) usePanel.setState((state) => ({ drafts: { ...drafts, ...state.drafts } }));
}
