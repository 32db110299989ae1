import type { z } from 'zod';
import { appError, fail, type Result } from '../domain/errors';
import { say } from '../words/say';
import { parseAnswer } from './answer';
import { readCapped } from './body';
import { isNetworkFailure, ofStatus, unreachable } from './http-errors';

/** Milliseconds for the whole exchange, body included. */
const TIMEOUT_MS = 10_000;
/** Bytes of body that are read before giving up. */
const MAX_BYTES = 5_000_000;

export interface JsonRequest<T> {
  url: string;
  /** Origins of the connection, as `URL.origin` writes them. */
  origins: readonly string[];
  schema: z.ZodType<T>;
  /** `include` only for "my signed-in session". */
  credentials: 'omit' | 'include';
  headers?: Record<string, string>;
  timeoutMs?: number;
  maxBytes?: number;
  signal?: AbortSignal;
  fetch?: typeof fetch;
}

/** True for an absolute https address at one of the connection's origins; whatever a vendor put into `next_page` goes through here. */
function isAllowed(address: string, origins: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === 'https:' && !url.username && !url.password && origins.includes(url.origin);
}

/**
 * The only way out to the network: one GET, answered with JSON of a known form or with an error as data.
 * Redirects are refused because `fetch` carries custom key headers to wherever they lead. No message quotes an address or a body.
 */
export async function requestJson<T>(request: JsonRequest<T>): Promise<Result<T>> {
  const { url, origins, schema, credentials, headers, timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES, fetch: send = fetch } = request;
  if (!isAllowed(url, origins)) return fail(appError('not_approved', say('systems.notConnected')));
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = request.signal ? AbortSignal.any([timeout, request.signal]) : timeout;
  try {
    const response = await send(url, {
      headers: { Accept: 'application/json', ...headers },
      credentials,
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    });
    const error = ofStatus(response, Date.now());
    if (error) {
      void response.body?.cancel().catch(() => undefined);
      return fail(error);
    }
    const body = await readCapped(response, maxBytes, signal);
    return body.ok ? parseAnswer(schema, body.value) : body;
  } catch (error) {
    if (request.signal?.aborted) return fail(appError('context_changed', say('systems.takenBack')));
    if (timeout.aborted) return fail(appError('timeout'));
    return isNetworkFailure(error) ? fail(unreachable()) : fail(appError('bug'));
  }
}
