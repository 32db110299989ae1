import type { Call } from '../../server/reply';
import type { Tenant, ZendeskUser } from '../tenant';
import { ZendeskError } from './errors';

/** Set by every agent page. The value says nothing; its presence is the session. */
export const SESSION = { name: '_zendesk_session', value: 'standin-session' };
/** What session writes must send along; `users/me` tells it to the session alone. */
export const CSRF = 'standin-token';

export interface Asker {
  user: ZendeskUser;
  by: 'session' | 'token' | 'oauth';
  scopes: string[];
}

function byHeader(header: string, tenant: Tenant): Asker | undefined {
  const [kind = '', value = ''] = header.split(' ');
  if (kind.toLowerCase() === 'basic') {
    const [, email, token] = /^(.+)\/token:(.+)$/.exec(Buffer.from(value, 'base64').toString('utf8')) ?? [];
    const user = tenant.users.find((one) => one.email === email && one.role !== 'end-user');
    return user && tenant.settings.apiTokens.includes(token ?? '') ? { user, by: 'token', scopes: ['read', 'write'] } : undefined;
  }
  const tokens = tenant.grants.who(value);
  const user = tenant.users.find(({ id }) => String(id) === tokens?.userId);
  return tokens && user && { user, by: 'oauth', scopes: tokens.scope.split(/\s+/) };
}

/** Who is asking; nobody for wrong credentials, which are not made up for by a session. */
export function whoAsks(call: Call, tenant: Tenant): Asker | undefined {
  const header = call.headers.authorization;
  if (header) return byHeader(header, tenant);
  return call.cookies[SESSION.name] === SESSION.value ? { user: tenant.me, by: 'session', scopes: ['read', 'write'] } : undefined;
}

/** A session writes with its CSRF token, an OAuth token with its scope. */
export function mayWrite(call: Call, asker: Asker): void {
  if (asker.by === 'session' && call.headers['x-csrf-token'] !== CSRF)
    throw new ZendeskError(403, { error: 'Forbidden', description: 'Invalid authenticity token' });
  if (!asker.scopes.some((scope) => scope === 'write' || scope === 'tickets:write'))
    throw new ZendeskError(403, { error: 'Forbidden', description: 'The token is missing a required scope: write' });
}

/** Bearer tokens and other credentials are refused in different words. */
export const unauthenticated = ({ headers }: Call) =>
  headers.authorization?.toLowerCase().startsWith('bearer')
    ? new ZendeskError(401, {
        error: 'invalid_token',
        error_description: 'The access token provided is expired, revoked, malformed or invalid for other reasons.',
      })
    : new ZendeskError(401, { error: "Couldn't authenticate you" });
