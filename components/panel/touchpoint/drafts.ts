import type { TouchpointEdit } from '@/lib/domain/touchpoint/edit';
import { send } from '@/lib/messaging/client';
import { keeper, quietly } from '../state/keeper';
import { keeps } from '../state/kept';
import { useWhenSettled } from '../state/useWhenSettled';
import { useTouchpoint } from './state';

const rows = keeper();
keeps({ drop: () => useTouchpoint.setState({ drafts: {}, editing: undefined }), bringBack });

/** What is being written, on screen at once and as a row a moment later. */
export function writeTouchpoint(accountId: string, touchId: string, edit: TouchpointEdit): void {
  useTouchpoint.setState(({ drafts }) => ({ drafts: { ...drafts, [touchId]: edit } }));
  rows.soon(touchId, () => {
    const latest = useTouchpoint.getState().drafts[touchId];
    return latest && send('touchpoint.keep', { accountId, touchId, edit: latest });
  });
}

/** The draft was saved, or is not wanted any more. */
export function forgetTouchpoint(accountId: string, touchId: string): void {
  rows.forget(touchId);
  useTouchpoint.setState(({ drafts: { [touchId]: _, ...drafts } }) => ({ drafts, editing: undefined }));
  quietly(send('touchpoint.drop', { accountId, touchId }));
}

/** Brings back what an earlier panel kept about this account; what is being typed here is newer. */
export const useTouchpointDrafts = (accountId: string | undefined): void => useWhenSettled(accountId, bringBack);

async function bringBack(accountId: string): Promise<void> {
  const kept = await send('touchpoint.drafts', { accountId });
  const found = Object.fromEntries(kept.map(({ touchId, edit }) => [touchId, edit]));
  if (kept.length > 0) useTouchpoint.setState(({ drafts }) => ({ drafts: { ...found, ...drafts } }));
}
