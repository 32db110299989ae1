import { appError } from '../../domain/errors';
import type { Caller } from '../../messaging/server';
import { session } from '../../platform/session';
import { say } from '../../words/say';
import { readPanel, writePanel } from './tabs';

interface TokenRow {
  tabId: number;
  hostDocumentId: string;
  expires: number;
}

const LIFETIME_MS = 30_000;
const tokenKey = (token: string) => `token:${token}`;

/** A one-use, 128-bit token with which the frame that this page mounts may claim its tab. */
export async function issueToken(caller: Caller): Promise<string> {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const token = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  await session.set({
    [tokenKey(token)]: { tabId: caller.tabId, hostDocumentId: caller.documentId, expires: Date.now() + LIFETIME_MS } satisfies TokenRow,
  });
  return token;
}

/**
 * Binds the sending frame to its tab. A page that embeds our panel itself has no token and gets nothing. The frame asks
 * again when the worker was stopped before it answered, so the claim a document already holds is granted again.
 */
export async function claim(token: string, caller: Caller): Promise<void> {
  await navigator.locks.request('claims', async () => {
    if (await isClaimed(caller)) return session.remove(tokenKey(token));
    const row = await session.get<TokenRow>(tokenKey(token));
    if (!row || row.tabId !== caller.tabId || row.expires < Date.now()) throw appError('bad_input', say('refused.panel'));
    await writePanel({ tabId: caller.tabId, frameId: caller.frameId, documentId: caller.documentId, hostDocumentId: row.hostDocumentId });
    await session.remove(tokenKey(token));
  });
}

export async function isClaimed(caller: Omit<Caller, 'role'>): Promise<boolean> {
  const panel = await readPanel(caller.tabId);
  return panel?.documentId === caller.documentId && panel.frameId === caller.frameId;
}
