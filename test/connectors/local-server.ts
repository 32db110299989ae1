import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Seen {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  /** What the caller asked of `fetch`. */
  init: RequestInit;
}

export interface LocalServer {
  /** A `fetch` that brings every request for any origin to this server, so that the product needs no door for http. */
  fetch: typeof fetch;
  seen: Seen[];
  answer(handler: RequestListener): void;
  close(): Promise<void>;
}

/** A real HTTP server on a free port; the handler may change between requests. */
export async function localServer(): Promise<LocalServer> {
  let handler: RequestListener = (_request, response) => response.writeHead(404).end();
  const server: Server = createServer((request, response) => handler(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const seen: Seen[] = [];
  return {
    seen,
    fetch: async (input, init = {}) => {
      const url = new URL(String(input));
      const path = url.pathname + url.search;
      seen.push({ method: init.method ?? 'GET', url: path, headers: {}, init });
      return fetch(`http://127.0.0.1:${port}${path}`, init);
    },
    answer: (next) => {
      handler = (request, response) => {
        const last = seen.at(-1);
        if (last) last.headers = request.headers;
        next(request, response);
      };
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Answers everything with one JSON body. */
export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(JSON.stringify(body));
  };
