import { send } from '@/lib/messaging/client';
import { keeper, quietly } from './keeper';
import { keeps } from './kept';
import { type TaskDraft, usePanel } from './store';
import { useWhenSettled } from './useWhenSettled';

export const draftKey = (accountId: string, taskId: string) => `${accountId} ${taskId}`;

const rows = keeper();
keeps({ drop: () => usePanel.setState({ drafts: {} }), bringBack });

/** What is being written, on screen at once and as a row a moment later. */
export function writeDraft(accountId: string, taskId: string, draft: TaskDraft): void {
  const key = draftKey(accountId, taskId);
  usePanel.setState((state) => ({ drafts: { ...state.drafts, [key]: draft } }));
  rows.soon(key, () => {
    const latest = usePanel.getState().drafts[key];
    return latest && send('draft.keep', { accountId, draft: { taskId, ...latest } });
  });
}

/** The draft was saved as an outcome. */
export function dropDraft(accountId: string, taskId: string): void {
  const key = draftKey(accountId, taskId);
  rows.forget(key);
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
