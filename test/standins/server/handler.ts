import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, FaultBook } from './faults';
import { type Call, html, type Reply } from './reply';

export interface Logged {
  method: string;
  host: string;
  /** Path and query. */
  path: string;
  headers: Record<string, string>;
  body: string;
}

interface Parts {
  answer(call: Call): Promise<Reply>;
  faults: FaultBook;
  requests: Logged[];
}

const SIGN_IN = '<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in to continue</h1><form><input name="user"></form></html>';
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function callOf(request: IncomingMessage): Call {
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const host = (headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const pairs = (headers.cookie ?? '').split(/;\s*/).filter(Boolean);
  return {
    method: request.method ?? 'GET',
    host,
    url: new URL(request.url ?? '/', `https://${host || 'unknown.invalid'}`),
    headers,
    cookies: Object.fromEntries(pairs.map((pair) => [pair.split('=')[0] ?? '', pair.slice(pair.indexOf('=') + 1)])),
    body: '',
  };
}

/** The faulty answer, or `undefined` when the fault only delays. */
function spoiled(fault: Fault): Reply | undefined {
  if (fault.kind === 'html') return html(SIGN_IN, fault.headers, fault.status ?? 200);
  if (fault.status === undefined && fault.body === undefined) return undefined;
  const type = fault.body?.startsWith('<') ? 'text/html' : 'application/json';
  return { status: fault.status ?? 200, headers: { 'content-type': type, ...fault.headers }, body: fault.body ?? '' };
}

function sendHalf(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) + 1 });
  response.write(body.slice(0, Math.ceil(body.length / 2)), () => setTimeout(() => response.destroy(), 20));
}

/** The body in ten pieces, each a little later than the one before. */
async function sendSlowly(response: ServerResponse, { status, headers, body }: Reply, ms: number): Promise<void> {
  response.writeHead(status, headers);
  const bytes = Buffer.from(body);
  const size = Math.max(1, Math.ceil(bytes.length / 10));
  for (let at = 0; at < bytes.length && !response.destroyed; at += size) {
    response.write(bytes.subarray(at, at + size));
    await wait(ms / 10);
  }
  response.end();
}

/** Logs a request, lets a fault have it, else answers it. A mistake in a route answers 500 with its message. */
export function handler({ answer, faults, requests }: Parts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const call = callOf(request);
    const { method, host } = call;
    const path = `${call.url.pathname}${call.url.search}`;
    const logged: Logged = { method, host, path, headers: call.headers, body: '' };
    requests.push(logged);
    // A request that its sender gives up half way was never made.
    const body = await bodyOf(request).catch(() => undefined);
    if (body === undefined) return;
    call.body = logged.body = body;
    const fault = faults.take({ method, host, path });
    if (fault?.kind === 'late') {
      await answer(call).catch(failed);
      if (fault.delayMs) await wait(fault.delayMs);
      request.socket.destroy();
      return;
    }
    if (fault?.delayMs && fault.kind !== 'slow') await wait(fault.delayMs);
    if (fault?.kind === 'reset') {
      request.socket.destroy();
      return;
    }
    const result = (fault && spoiled(fault)) ?? (await answer(call).catch(failed));
    if (fault?.kind === 'cut') sendHalf(response, result);
    else if (fault?.kind === 'slow') await sendSlowly(response, result, fault.delayMs ?? 1000);
    else response.writeHead(result.status, result.headers).end(result.body);
  };
}

const failed = (error: unknown): Reply => ({
  status: 500,
  headers: { 'content-type': 'text/plain' },
  body: error instanceof Error ? (error.stack ?? error.message) : String(error),
});
