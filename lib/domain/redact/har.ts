import { z } from 'zod';
import { appError, fail, ok, type Result } from '../errors';
import type { Removal } from '../escalation/packet';
import { withoutUnseen } from './log';
import { addUp, type Scrub, type Scrubbed } from './scrub';
import { maskUrl } from './url';

const MOST_BYTES = 30_000_000;
const MOST_ENTRIES = 5_000;

/** Headers that tell what went wrong and nobody's secret. */
const HEADERS = new Set([
  'content-type',
  'content-length',
  'content-encoding',
  'cache-control',
  'retry-after',
  'x-request-id',
  'x-zendesk-request-id',
]);

const pair = z.lazy(() => z.object({ name: z.string(), value: z.string() }));
const list = z.lazy(() => z.array(z.unknown()).optional());
const entry = z.lazy(() =>
  z.object({
    startedDateTime: z.string().max(40).optional(),
    time: z.number().optional(),
    request: z.object({
      method: z.string().max(20),
      url: z.string(),
      httpVersion: z.string().max(20).optional(),
      headers: z.array(pair).optional(),
      cookies: list,
      queryString: list,
      postData: z.unknown().optional(),
      bodySize: z.number().optional(),
    }),
    response: z.object({
      status: z.number(),
      statusText: z.string().max(200).optional(),
      httpVersion: z.string().max(20).optional(),
      headers: z.array(pair).optional(),
      cookies: list,
      content: z.object({ size: z.number().optional(), mimeType: z.string().optional(), text: z.string().optional() }).optional(),
      bodySize: z.number().optional(),
    }),
    timings: z.record(z.string(), z.unknown()).optional(),
    _webSocketMessages: list,
  }),
);
const har = z.lazy(() => z.object({ log: z.object({ entries: z.array(z.unknown()) }) }));
type Entry = z.infer<typeof entry>;

/**
 * What may be kept of a recording of requests: an allow-list. Fields that are not named here do not come through, and what does goes
 * through the rules for texts once more.
 */
export function scrubHar(text: string, scrub: Scrub): Result<Scrubbed> {
  if (text.length > MOST_BYTES) return fail(appError('bad_input'));
  const read = har.safeParse(parsed(text));
  if (!read.success) return fail(appError('bad_input'));
  const removed: Removal[] = [];
  const entries = read.data.log.entries.slice(0, MOST_ENTRIES).flatMap((raw) => {
    const one = entry.safeParse(raw);
    if (!one.success) removed.push({ rule: 'unreadable', count: 1 });
    return one.success ? [kept(one.data, removed, scrub)] : [];
  });
  const left = read.data.log.entries.length - MOST_ENTRIES;
  if (left > 0) removed.push({ rule: 'entries', count: left });
  const clean = JSON.stringify({ log: { version: '1.2', creator: { name: 'Sidelight', version: '1' }, entries } }, null, 2);
  return ok({ text: clean, removed: addUp(removed.filter(({ count }) => count > 0)) });
}

/** Whether a text is a recording of requests, whatever its file is called. */
export const readsAsHar = (text: string): boolean => /^\s*\{/.test(text) && har.safeParse(parsed(text)).success;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function kept({ startedDateTime, time, request, response, timings, _webSocketMessages }: Entry, removed: Removal[], scrub: Scrub) {
  const said = (text = '') => {
    const done = scrub(withoutUnseen(text));
    removed.push(...done.removed);
    return done.text;
  };
  const count = (rule: string, n: number | undefined) => removed.push({ rule, count: n ?? 0 });
  const headers = (all: { name: string; value: string }[] = []) => {
    const some = all.filter(({ name }) => HEADERS.has(name.toLowerCase()));
    count('headers', all.length - some.length);
    return some.slice(0, 20).map(({ name, value }) => ({ name: name.toLowerCase(), value: said(value.slice(0, 300)) }));
  };
  count('cookies', (request.cookies?.length ?? 0) + (response.cookies?.length ?? 0));
  count('bodies', Number(request.postData !== undefined) + Number(response.content?.text !== undefined));
  count('websocket', _webSocketMessages?.length);
  const url = maskUrl(request.url, said);
  count('query-values', url.values);
  count('ids', url.ids);
  return {
    startedDateTime: Number.isNaN(Date.parse(startedDateTime ?? '')) ? '' : new Date(startedDateTime ?? '').toISOString(),
    time: time ?? 0,
    request: {
      method: /^[A-Z]{3,10}$/.test(request.method) ? request.method : 'OTHER',
      url: url.text,
      httpVersion: versionOf(request.httpVersion),
      headers: headers(request.headers),
      cookies: [],
      queryString: [],
      headersSize: -1,
      bodySize: request.bodySize ?? -1,
    },
    response: {
      status: response.status,
      statusText: said(response.statusText),
      httpVersion: versionOf(response.httpVersion),
      headers: headers(response.headers),
      cookies: [],
      content: { size: response.content?.size ?? 0, mimeType: said((response.content?.mimeType ?? '').slice(0, 100)) },
      redirectURL: '',
      headersSize: -1,
      bodySize: response.bodySize ?? -1,
    },
    cache: {},
    timings: {
      send: number(timings?.send),
      wait: number(timings?.wait),
      receive: number(timings?.receive),
      blocked: number(timings?.blocked),
      connect: number(timings?.connect),
    },
  };
}

const number = (value: unknown) => (typeof value === 'number' ? value : -1);
const versionOf = (text = '') => (/^(?:HTTP\/|h)[\d.]{1,4}$/i.test(text) ? text : '');
