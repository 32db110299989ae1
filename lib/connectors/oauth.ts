import { z } from 'zod';
import { type AppError, appError, fail, ok, type Result } from '../domain/errors';
import { say } from '../words/say';
import type { Authorizer } from './connector';
import { requestJson } from './http';
import { tokenAnswer } from './oauth-answer';

/** How one vendor speaks OAuth 2.0 with PKCE for clients without a secret. Every address lies on the tenant's own host. */
export interface OAuthVendor {
  authorizePath: string;
  tokenPath: string;
  /** Requests for tokens are sent as this. */
  sends: 'form' | 'json';
  /** The least that is needed to read, and to write as well. */
  scopes(writes: boolean): readonly string[];
  /** False when the tokens that came belong to another tenant than the one that was asked. */
  belongs?(host: string, answer: Readonly<Record<string, unknown>>): boolean;
  /** The request that ends a sign-in, refresh token included. */
  revocation(tokens: Tokens): { path: string; method: 'POST' | 'DELETE'; body?: URLSearchParams; bearer?: string };
}

/** What proves who is asking, as the vendor gave it out. */
export interface Tokens {
  access: string;
  /** Absent where the vendor gives none: the sign-in ends with the access token. */
  refresh?: string;
  /** ms since epoch; absent where the vendor does not say. */
  expiresAt?: number;
  scope?: string;
}

export interface Client {
  host: string;
  clientId: string;
}

/** What must come back unchanged, and what is shown to nobody until the code is exchanged. */
export interface Ask extends Client {
  /** The one address of ours this tenant may answer to. */
  redirect: string;
  state: string;
  verifier: string;
}

interface Io {
  fetch?: typeof fetch;
  now?: () => number;
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** 256 bits that nobody can guess: a `state`, or a verifier of the least length that PKCE allows (RFC 7636, 4.1). */
export const randomText = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)));

/** S256: what the vendor is told first, of which only we know the verifier. */
export async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

/** Where the person goes to let Sidelight in. */
export async function authorizeUrl(vendor: OAuthVendor, ask: Ask, writes: boolean): Promise<string> {
  const url = new URL(vendor.authorizePath, `https://${ask.host}`);
  const fields = {
    response_type: 'code',
    client_id: ask.clientId,
    redirect_uri: ask.redirect,
    scope: vendor.scopes(writes).join(' '),
    state: ask.state,
    code_challenge: await challengeOf(ask.verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value);
  return url.href;
}

/**
 * The code in the address that the vendor sent the person back to. Everything about it must be what was asked for: the very
 * redirect, our state, and, where the vendor names itself (RFC 9207), the tenant that was asked.
 */
export function codeFrom(address: string, ask: Ask): Result<string> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const mixedUp = fail(appError('bad_input', say('signIn.mixedUp')));
  if (!url || `${url.origin}${url.pathname}` !== ask.redirect) return mixedUp;
  const one = (name: string) => (url.searchParams.getAll(name).length === 1 ? (url.searchParams.get(name) ?? '') : undefined);
  if (one('state') !== ask.state) return mixedUp;
  const issuer = url.searchParams.get('iss');
  if (issuer !== null && !(URL.canParse(issuer) && new URL(issuer).host === ask.host)) return mixedUp;
  const error = url.searchParams.get('error');
  if (error !== null) return fail(refusal(error));
  const code = one('code');
  return code ? ok(code) : mixedUp;
}

/** Codes of RFC 6749, 4.1.2.1 and 5.2, with what the two vendors add. The vendor's own words are not repeated: they may quote what was sent. */
function refusal(code: string): AppError {
  switch (code) {
    case 'access_denied':
      return appError('forbidden', say('signIn.denied'), { detail: 'denied' });
    case 'invalid_grant':
      return appError('auth_expired', say('signIn.over'), { detail: 'revoked' });
    case 'invalid_client':
    case 'invalid_client_id':
    case 'unauthorized_client':
    case 'redirect_uri_mismatch':
    case 'invalid_scope':
      return appError('forbidden', say('signIn.client'), { detail: 'client' });
    case 'server_error':
    case 'temporarily_unavailable':
      return appError('vendor_error');
    default:
      return appError('bad_input', say('signIn.refused'));
  }
}

/** Tokens for a code that has just come back. */
export const exchange = (vendor: OAuthVendor, { host, clientId, redirect, verifier }: Ask, code: string, io: Io = {}) =>
  requestTokens(
    vendor,
    host,
    { grant_type: 'authorization_code', code, client_id: clientId, redirect_uri: redirect, code_verifier: verifier },
    io,
  );

/** New tokens for old. A vendor that rotates has ended the old refresh token by the time this answers: store the new one before anything else. */
export async function refresh(vendor: OAuthVendor, { host, clientId }: Client, token: string, io: Io = {}): Promise<Result<Tokens>> {
  const answer = await requestTokens(vendor, host, { grant_type: 'refresh_token', refresh_token: token, client_id: clientId }, io);
  return answer.ok ? ok({ refresh: token, ...answer.value }) : answer;
}

async function requestTokens(vendor: OAuthVendor, host: string, fields: Record<string, string>, io: Io): Promise<Result<Tokens>> {
  const answer = await requestJson({
    url: `https://${host}${vendor.tokenPath}`,
    method: 'POST',
    body: vendor.sends === 'form' ? new URLSearchParams(fields) : fields,
    origins: [`https://${host}`],
    schema: tokenAnswer,
    auth: NOBODY,
    fetch: io.fetch,
    explain: (_status, body) => {
      const code = (body as { error?: unknown } | undefined)?.error;
      return typeof code === 'string' ? refusal(code) : undefined;
    },
  });
  if (!answer.ok) return fail(withoutDoubt(answer.error));
  if (vendor.belongs && !vendor.belongs(host, answer.value)) return fail(appError('bad_input', say('signIn.mixedUp')));
  const { access_token, refresh_token, expires_in, scope } = answer.value;
  return ok({
    access: access_token,
    ...(refresh_token && { refresh: refresh_token }),
    ...(expires_in && { expiresAt: (io.now ?? Date.now)() + expires_in * 1000 }),
    ...(scope && { scope }),
  });
}

/** Ends a sign-in at the vendor. A token that is over already counts as ended; where it must itself prove who asks, it is `auth_expired`. */
export async function revoke(vendor: OAuthVendor, host: string, tokens: Tokens, io: Io = {}): Promise<Result<undefined>> {
  const { path, method, body, bearer } = vendor.revocation(tokens);
  const answer = await requestJson({
    url: `https://${host}${path}`,
    method,
    body,
    origins: [`https://${host}`],
    schema: z.undefined(),
    unread: true,
    auth: bearer ? { ...NOBODY, headers: async () => ok({ Authorization: `Bearer ${bearer}` }) } : NOBODY,
    fetch: io.fetch,
    explain: (status) => (status === 400 || status === 404 || (status === 401 && !bearer) ? appError('not_found') : undefined),
  });
  return answer.ok || answer.error.code === 'not_found' ? ok(undefined) : fail(withoutDoubt(answer.error));
}

/** The code or the token in the request is the proof; no cookie of the person's goes along. */
const NOBODY: Authorizer = { credentials: 'omit', headers: async () => ok({}) };

/** `unsure` is for writes that a person made; asking for tokens again does no harm. */
const withoutDoubt = ({ unsure: _, ...error }: AppError): AppError => error;
