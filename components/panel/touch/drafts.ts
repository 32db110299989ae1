import type { TouchEdit } from '@/lib/domain/touchpoint/edit';
import { send } from '@/lib/messaging/client';
import { keeper, quietly } from '../state/keeper';
import { useWhenSettled } from '../state/useWhenSettled';
import { useTouch } from './state';

const rows = keeper();

/** What is being written, on screen at once and as a row a moment later. */
export function writeTouch(accountId: string, touchId: string, edit: TouchEdit): void {
  useTouch.setState(({ drafts }) => ({ drafts: { ...drafts, [touchId]: edit } }));
  rows.soon(touchId, () => {
    const latest = useTouch.getState().drafts[touchId];
    return latest && send('touch.keep', { accountId, touchId, edit: latest });
  });
}

/** The draft was saved, or is not wanted any more. */
export function forgetTouch(accountId: string, touchId: string): void {
  rows.forget(touchId);
  useTouch.setState(({ drafts: { [touchId]: _, ...drafts } }) => ({ drafts, editing: undefined }));
  quietly(send('touch.drop', { accountId, touchId }));
}

/** Brings back what an earlier panel kept about this account; what is being typed here is newer. */
export const useTouchDrafts = (accountId: string | undefined): void => useWhenSettled(accountId, bringBack);

async function bringBack(accountId: string): Promise<void> {
  const kept = await send('touch.drafts', { accountId });
  const found = Object.fromEntries(kept.map(({ touchId, edit }) => [touchId, edit]));
  if (kept.length > 0) useTouch.setState(({ drafts }) => ({ drafts: { ...found, ...drafts } }));
}
