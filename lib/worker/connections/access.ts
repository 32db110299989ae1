import type { Tokens } from '../../connectors/oauth';
import { session } from '../../platform/session';

/** Access tokens live in the browser session, never on disk. */
export type Access = Pick<Tokens, 'access' | 'expiresAt'>;
const key = (id: string) => `access:${id}`;

export const heldAccess = (id: string): Promise<Access | undefined> => session.get<Access>(key(id));
export const holdAccess = (id: string, { access, expiresAt }: Access): Promise<void> =>
  session.set({ [key(id)]: { access, ...(expiresAt && { expiresAt }) } satisfies Access });
export const dropAccess = (id: string): Promise<void> => session.remove(key(id));

/** A token this close to its end may be over when it arrives; ms. */
const MARGIN_MS = 30_000;
export const isOver = ({ expiresAt }: Access): boolean => expiresAt !== undefined && expiresAt - MARGIN_MS < Date.now();

/** What changes a sign-in runs under this lock, so that a rotating refresh token is used once and never after its end. */
export const underLock = <T>(id: string, work: () => Promise<T>): Promise<T> => navigator.locks.request(`tokens:${id}`, work);
