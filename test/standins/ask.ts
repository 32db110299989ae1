import { request } from 'node:https';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** The body as JSON; undefined when it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape, 2026-11-28
  body: any;
}

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  /** Sent as JSON, or as it is when it is text. */
  body?: unknown;
}

const parsed = (text: string) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** One request to a stand-in host, the way a browser with mapped host names makes it. */
export const ask = (port: number, host: string, path: string, { method = 'GET', headers = {}, body }: Asked = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const sent = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const type: Record<string, string> = sent !== undefined && typeof body !== 'string' ? { 'content-type': 'application/json' } : {};
    const options = {
      host: '127.0.0.1',
      port,
      path,
      method,
      headers: { host, ...type, ...headers },
      rejectUnauthorized: false,
      agent: false,
    };
    const out = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text, body: parsed(text) }));
      response.on('error', reject);
    });
    out.on('error', reject);
    out.end(sent);
  });
