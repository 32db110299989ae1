/** One request as routes see it. */
export interface Call {
  method: string;
  host: string;
  url: URL;
  headers: Record<string, string>;
  cookies: Record<string, string>;
  body: string;
}

export interface Reply {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Buffer;
}

export const reply = (status: number, type: string, body: string, headers: Reply['headers'] = {}): Reply => ({
  status,
  headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers },
  body,
});

export const html = (body: string, headers: Reply['headers'] = {}, status = 200) => reply(status, 'text/html', body, headers);
export const json = (value: unknown, headers: Reply['headers'] = {}, status = 200) =>
  reply(status, 'application/json', JSON.stringify(value), headers);
export const redirect = (to: string) => reply(302, 'text/plain', '', { location: to });
export const notFound = () => html('<!doctype html><title>Not found</title><h1>404</h1><p>This page does not exist.</p>', {}, 404);

/** Text for an element or a double-quoted attribute. */
export const htmlText = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * A policy as strict as the strictest of the real hosts: no inline script or style, nothing from elsewhere.
 * Pages therefore keep code and styles in files of their own.
 */
export const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
