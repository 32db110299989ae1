import type { Authorizer } from '../../connectors/connector';
import { appError, fail, ok } from '../../domain/errors';
import type { ConnectionRow } from '../../store/rows';

/** Proves who is asking, by the way this connection signed in. */
export function authorizerOf({ method }: ConnectionRow): Authorizer {
  if (method === 'session') return { credentials: 'include', headers: async () => ok({}) };
  return { credentials: 'omit', headers: async () => fail(appError('auth_expired')) };
}
