import type { TouchEdit } from '@/lib/domain/touch-edit';
import { send } from '@/lib/messaging/client';
import { useWhenSettled } from '../state/useWhenSettled';
import { useTouch } from './state';

/** Milliseconds after which typing is kept as a row: a frame that is torn down sends nothing, so a reload loses at most this much. */
const KEEP_MS = 400;

const waiting = new Map<string, ReturnType<typeof setTimeout>>();

/** A draft is a courtesy: when it cannot be kept, what is typed still stands in the form. */
const quietly = (sending: Promise<void>) => void sending.catch(() => undefined);

/** What is being written, on screen at once and as a row a moment later. */
export function writeTouch(accountId: string, touchId: string, edit: TouchEdit): void {
  useTouch.setState(({ drafts }) => ({ drafts: { ...drafts, [touchId]: edit } }));
  if (waiting.has(touchId)) return;
  const keep = () => {
    waiting.delete(touchId);
    const latest = useTouch.getState().drafts[touchId];
    if (latest) quietly(send('touch.keep', { accountId, touchId, edit: latest }));
  };
  waiting.set(touchId, setTimeout(keep, KEEP_MS));
}

/** The draft was saved, or is not wanted any more. */
export function forgetTouch(accountId: string, touchId: string): void {
  clearTimeout(waiting.get(touchId));
  waiting.delete(touchId);
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
