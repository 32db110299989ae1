import type { Authorizer } from '../../connectors/connector';
import { appError, fail, ok, type Result } from '../../domain/errors';
import type { ConnectionRow } from '../../store/rows';
import { say } from '../../words/say';
import { underLock } from './access';
import { cookieAuthorizer, isCookieSession } from './cookie-session';
import { endSignIn, withoutSecret } from './end';
import { accessToken } from './tokens';
import { type Secret, secretOf } from './vault';

type Headers = Result<Record<string, string>>;

export const bearer = (token: string): Record<string, string> => ({ Authorization: `Bearer ${token}` });
/** Zendesk's API token (the address is the person's, the token the account's). */
export const basic = (email: string, token: string): Record<string, string> => {
  const bytes = new TextEncoder().encode(`${email}/token:${token}`);
  return { Authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
};

/** What a system's code is given to prove who asks, made of headers that are known already. */
export const withHeaders = (headers: Record<string, string>): Authorizer => ({ credentials: 'omit', headers: async () => ok(headers) });
export const browserSession: Authorizer = { credentials: 'include', headers: async () => ok({}) };

/** Proves who is asking, by the way this connection signed in. */
export function authorizerOf(row: ConnectionRow): Authorizer {
  if (row.method === 'session') return isCookieSession(row) ? cookieAuthorizer(row) : browserSession;
  if (row.method === 'token') return { credentials: 'omit', headers: () => tokenHeaders(row), renew: () => tokenRefused(row) };
  return {
    credentials: 'omit',
    headers: async () => bearerOf(await accessToken(row)),
    renew: async ({ Authorization = '' }) => bearerOf(await accessToken(row, Authorization.replace(/^Bearer /, ''))),
  };
}

const bearerOf = (token: Result<string>): Headers => (token.ok ? ok(bearer(token.value)) : token);

async function tokenHeaders({ id }: ConnectionRow): Promise<Headers> {
  const secret = await secretOf<Secret>(id);
  return secret?.kind === 'token' ? ok(basic(secret.email, secret.token)) : fail(await withoutSecret(id));
}

/** A token does not expire: one that is refused was taken back. */
async function tokenRefused(row: ConnectionRow): Promise<Headers> {
  const revoked = appError('auth_expired', say('signIn.tokenOver'), { detail: 'revoked' });
  await underLock(row.id, () => endSignIn(row.id, revoked, { erase: 'now' }));
  return fail(revoked);
}
