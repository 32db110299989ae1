import type { z } from 'zod';
import { type AppError, appError, fail, ok, type Result } from '../domain/errors';
import { say } from '../words/say';
import { parseAnswer } from './answer';
import { readBytes, readCapped, readFile, readTable } from './body';
import type { Authorizer } from './connector';
import { endedWell, mayBeHandedOn } from './handed-on';
import { isNetworkFailure, leadsOn, ofStatus, redirected, unreachable } from './http-errors';

/** Milliseconds for the whole exchange, body included. The outbox waits longer than this before it asks whether a write arrived. */
export const TIMEOUT_MS = 10_000;
/** Bytes of body that are read before giving up. */
const MAX_BYTES = 5_000_000;
/** Bytes of an error's body, which may say more than its status. */
const MAX_ERROR_BYTES = 64_000;

export interface JsonRequest<T> {
  url: string;
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON, or as what it is: a form, a file. */
  body?: object | URLSearchParams | Blob;
  /** Origins of the connection, as `URL.origin` writes them. */
  origins: readonly string[];
  /** A body that is empty by right (204) is `undefined` to it. */
  schema: z.ZodType<T>;
  auth: Authorizer;
  headers?: Record<string, string>;
  timeoutMs?: number;
  maxBytes?: number;
  signal?: AbortSignal;
  fetch?: typeof fetch;
  /** Only whether it worked counts: the body is not read, whatever it is. */
  unread?: boolean;
  /** What came as it came, instead of the JSON in it: a text, or the bytes of a table. */
  as?: 'text' | 'table' | 'bytes';
  /**
   * Origins of the vendor's (`https://*.x` for every host of a domain) that may answer in place of the address asked. Then redirects are followed, with no cookie at all
   * and without the sign-in; a body is read only from there or from the connection's own origins.
   */
  handedOnTo?: readonly string[];
  /** The address asked opens to the browser's own session of that host alone, so cookies go along all the same: to each host its own. */
  bySession?: true;
  /** A better reading of a failure than its status; `body` is whatever JSON came with it. */
  explain?(status: number, body: unknown): AppError | undefined;
  heard?(headers: Headers): void;
}

/** True for an absolute https address at one of the connection's origins; whatever a vendor put into `next_page` goes through here. */
function isAllowed(address: string, origins: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === 'https:' && !url.username && !url.password && origins.includes(url.origin);
}

/**
 * The only way out to the network: one request, answered with JSON of a known form or with an error as data. After a 401 it is
 * made once more if the sign-in can be renewed. Redirects are refused because `fetch` carries custom key headers to wherever
 * they lead; where a file is handed out by another host they are followed under conditions. No message quotes an address or a body.
 */
export async function requestJson<T>(request: JsonRequest<T>): Promise<Result<T>> {
  if (!isAllowed(request.url, request.origins)) return fail(appError('not_approved', say('systems.notConnected')));
  const proof = await request.auth.headers();
  if (!proof.ok) return proof;
  if (request.handedOnTo && !mayBeHandedOn(request, proof.value)) return fail(appError('bug'));
  const first = await exchange(request, proof.value);
  if (first.ok || first.error.code !== 'auth_expired' || !request.auth.renew) return first;
  const renewed = await request.auth.renew(proof.value);
  return renewed.ok ? exchange(request, renewed.value) : renewed;
}

async function exchange<T>(request: JsonRequest<T>, proof: Record<string, string>): Promise<Result<T>> {
  const { timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES } = request;
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = request.signal ? AbortSignal.any([timeout, request.signal]) : timeout;
  try {
    const response = await send(request, proof, signal);
    if (request.handedOnTo && !endedWell(response, request.origins, request.handedOnTo)) {
      void response.body?.cancel().catch(() => undefined);
      return fail(appError('not_approved', say('systems.ledElsewhere')));
    }
    if (request.as && leadsOn(response)) return fail(redirected(new URL(request.url).host));
    request.heard?.(response.headers);
    // Asked whether anything is new, and nothing is: nothing is what the schema gets.
    if (response.status === 304 && request.headers?.['If-None-Match']) return parseAnswer(request.schema, undefined);
    const error = ofStatus(response, Date.now());
    if (error) return fail(unsureIf(request, error.code === 'vendor_error', await explained(request, response, error, signal)));
    const body = await bodyOf(request, response, maxBytes, signal);
    const parsed = body.ok ? parseAnswer(request.schema, body.value) : body;
    return parsed.ok ? parsed : fail(unsureIf(request, true, parsed.error));
  } catch (error) {
    if (request.signal?.aborted) return fail(unsureIf(request, true, appError('context_changed', say('systems.takenBack'))));
    if (timeout.aborted) return fail(unsureIf(request, true, appError('timeout')));
    return fail(unsureIf(request, true, isNetworkFailure(error) ? unreachable() : appError('bug')));
  }
}

function send(
  { url, method = 'GET', body, headers, auth, as, handedOnTo, bySession, fetch: ask = fetch }: JsonRequest<unknown>,
  proof: Record<string, string>,
  signal: AbortSignal,
) {
  const type = body && { 'Content-Type': typeOf(body) };
  return ask(url, {
    method,
    headers: { Accept: as === 'bytes' ? '*/*' : 'application/json', ...type, ...headers, ...proof },
    ...(body && { body: body instanceof URLSearchParams ? body.toString() : body instanceof Blob ? body : JSON.stringify(body) }),
    credentials: handedOnTo && !bySession ? 'omit' : auth.credentials,
    // An address that a person entered may be an old one: that it leads on is seen and said, and no more followed than any other.
    redirect: handedOnTo ? 'follow' : as ? 'manual' : 'error',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal,
  });
}

function typeOf(body: object): string {
  if (body instanceof Blob) return body.type || 'application/octet-stream';
  return body instanceof URLSearchParams ? 'application/x-www-form-urlencoded' : 'application/json';
}

async function bodyOf<T>(
  { unread, as }: JsonRequest<T>,
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Result<unknown>> {
  if (unread) void response.body?.cancel().catch(() => undefined);
  if (unread || response.status === 204) return ok(undefined);
  const read = as === 'table' ? readTable : as === 'text' ? readFile : as === 'bytes' ? readBytes : readCapped;
  return read(response, maxBytes, signal);
}

async function explained<T>({ explain }: JsonRequest<T>, response: Response, error: AppError, signal: AbortSignal): Promise<AppError> {
  if (!explain) {
    void response.body?.cancel().catch(() => undefined);
    return error;
  }
  const body = await readCapped(response, MAX_ERROR_BYTES, signal).catch(() => undefined);
  const better = explain(response.status, body?.ok ? body.value : undefined);
  return better ? { ...better, ...(error.retryAt && { retryAt: error.retryAt }) } : error;
}

/** Of a read nothing can have been carried out; of a write that surely never left, neither. */
function unsureIf({ method = 'GET' }: Pick<JsonRequest<unknown>, 'method'>, unsure: boolean, error: AppError): AppError {
  const offline = error.code === 'offline' && error.detail === undefined;
  return unsure && method !== 'GET' && !offline ? { ...error, unsure: true } : error;
}
