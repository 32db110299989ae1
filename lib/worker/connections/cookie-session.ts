import type { Authorizer } from '../../connectors/connector';
import { browserSessions } from '../../connectors/registry';
import { appError, fail, ok, type Result } from '../../domain/errors';
import { cookiesOf, giveBackCookies, mayReadCookies } from '../../platform/cookies';
import { session } from '../../platform/session';
import { allConnections } from '../../store/connections/connections';
import type { ConnectionRow } from '../../store/rows';
import { whoIs } from './who';

type Cookie = Result<string>;
type Why = 'no_cookies' | 'no_session' | 'session_over' | 'other_user';
const over = (detail: Why) => fail(appError('auth_expired', undefined, { detail }));
const bearer = (value: string) => ({ Authorization: `Bearer ${value}` });

export const isCookieSession = ({ connector, method }: Pick<ConnectionRow, 'connector' | 'method'>): boolean =>
  method === 'session' && browserSessions[connector] !== undefined;

/** The session's cookie as the browser holds it now: read whenever it is needed, kept nowhere. */
async function cookieNow({ connector, host, user }: Pick<ConnectionRow, 'connector' | 'host' | 'user'>): Promise<Cookie> {
  const kind = browserSessions[connector];
  if (!kind || !(await mayReadCookies())) return over('no_cookies');
  const found = (await cookiesOf(host, kind.cookie)).filter((value) => kind.orgOf(value) !== undefined);
  const mine = found.find((value) => user?.orgId === undefined || kind.orgOf(value) === user.orgId.slice(0, 15));
  if (mine !== undefined) return ok(mine);
  return over(found.length > 0 ? 'other_user' : 'no_session');
}

/** For a sign-in that nobody has confirmed yet: whoever the browser is signed in as. */
export function anybodysCookie(connector: string, host: string): Authorizer {
  const headers = async () => {
    const cookie = await cookieNow({ connector, host });
    return cookie.ok ? ok(bearer(cookie.value)) : cookie;
  };
  return { credentials: 'omit', headers, renew: async () => over('session_over') };
}

/**
 * Asks with the browser's own session, as the person who connected it and nobody else: somebody may have signed in there
 * meanwhile, so a cookie that was not seen before is asked first whose it is.
 */
export function cookieAuthorizer(row: ConnectionRow): Authorizer {
  const headers = async () => {
    const cookie = await cookieNow(row);
    if (!cookie.ok) return cookie;
    const same = await belongs(row, cookie.value);
    return same.ok ? ok(bearer(cookie.value)) : same;
  };
  return {
    credentials: 'omit',
    headers,
    renew: async ({ Authorization: refused }) => {
      await session.remove(seenKey(row.id));
      const now = await headers();
      return now.ok && now.value.Authorization === refused ? over('session_over') : now;
    },
  };
}

const seenKey = (id: string) => `session-of:${id}`;
const asking = new Map<string, Promise<Result<undefined>>>();

/** Remembered by a digest, from which nobody gets the cookie back; asked once however many wait for it. */
async function belongs(row: ConnectionRow, cookie: string): Promise<Result<undefined>> {
  const digest = await digestOf(`${row.user?.userId} ${cookie}`);
  if ((await session.get<string>(seenKey(row.id))) === digest) return ok(undefined);
  const asked = asking.get(digest) ?? ask(row, cookie, digest).finally(() => asking.delete(digest));
  asking.set(digest, asked);
  return asked;
}

async function ask(row: ConnectionRow, cookie: string, digest: string): Promise<Result<undefined>> {
  const auth: Authorizer = { credentials: 'omit', headers: async () => ok(bearer(cookie)) };
  const user = await whoIs(row.connector, row.host, row.method, auth);
  if (!user.ok) return user.error.code === 'auth_expired' ? over('session_over') : user;
  if (user.value.userId !== row.user?.userId || user.value.orgId !== row.user.orgId) return over('other_user');
  await session.set({ [seenKey(row.id)]: digest });
  return ok(undefined);
}

async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

/** The browser's permission goes with the last sign-in that needs it. */
export async function giveBackUnused(): Promise<void> {
  const needs = (row: ConnectionRow) => isCookieSession(row) && row.state !== 'signed_out';
  if ((await mayReadCookies()) && !(await allConnections()).some(needs)) await giveBackCookies();
}
