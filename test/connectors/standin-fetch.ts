import type { IncomingMessage } from 'node:http';
import { Agent, type RequestOptions, request } from 'node:https';

/** Connections are kept, as a browser does: a new one costs five times what is asked by it. */
const agent = new Agent({ keepAlive: true });

/** A `fetch` that finds every https host at the stand-ins, as a browser with mapped names does; broken connections are `TypeError`. */
export const standinFetch = (port: number): typeof fetch => {
  const ask: typeof fetch = (input, init = {}) =>
    new Promise((resolve, reject) => {
      const url = new URL(String(input));
      const headers = { ...(init.headers as Record<string, string>), host: url.host };
      const path = url.pathname + url.search;
      const options: RequestOptions = {
        host: '127.0.0.1',
        port,
        path,
        method: init.method,
        headers,
        rejectUnauthorized: false,
        agent,
      };
      const asked = request(options, (answer) => {
        const to = init.redirect === 'follow' && answer.headers.location;
        if (to) {
          answer.resume();
          return resolve(
            ask(new URL(to, url), { ...init, headers: carried(init.headers as Record<string, string>, url, new URL(to, url)) }),
          );
        }
        const body = answer.statusCode === 204 ? null : bodyOf(answer);
        const response = new Response(body, { status: answer.statusCode, headers: answer.headers as Record<string, string> });
        resolve(Object.defineProperty(response, 'url', { value: url.href }));
      });
      asked.on('error', () => reject(new TypeError('Failed to fetch')));
      init.signal?.addEventListener('abort', () => {
        asked.destroy();
        reject(init.signal?.reason);
      });
      const { body } = init;
      if (body instanceof Blob) void body.arrayBuffer().then((bytes) => asked.end(Buffer.from(bytes)));
      else asked.end(body as string | undefined);
    });
  return ask;
};

/** Measured in Chromium 156: the sign-in stays behind where the origin changes, every other header goes along. */
const carried = (headers: Record<string, string>, from: URL, to: URL) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => from.origin === to.origin || name.toLowerCase() !== 'authorization'));

/** A body that ends half way is a network failure to a browser, not an error of Node's own kind. */
const bodyOf = (answer: IncomingMessage) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      answer.on('data', (part: Buffer) => !answer.destroyed && controller.enqueue(new Uint8Array(part)));
      answer.on('end', () => !answer.destroyed && controller.close());
      answer.on('error', () => controller.error(new TypeError('network error')));
    },
    cancel: () =>
      void answer
        .removeAllListeners()
        .on('error', () => undefined)
        .destroy(),
  });
