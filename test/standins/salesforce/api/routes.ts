import type { Call, Reply } from '../../server/reply';
import { json, reply } from '../../server/reply';
import { batch, collection, composite } from './composite';
import { apiClosed, expired, notThere, overLimit, SalesforceError } from './errors';
import type { Org } from './org';
import { query } from './query';
import { sobjects } from './sobjects';
import { versions } from './versions';
import type { Body } from './write';

/** One request, or one part of a composite. */
export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: Body;
  /** Id of the person it is asked as. */
  by: string;
  /** `/services/data/v66.0` */
  base: string;
}

export interface Answer {
  status: number;
  body?: unknown;
  /** A file instead of JSON. */
  bytes?: Buffer;
  headers?: Record<string, string>;
}

const limitInfo = ({ settings }: Org) => ({ 'sforce-limit-info': `api-usage=${settings.apiUsed}/${settings.apiMax}` });

function limits({ settings: { apiUsed, apiMax } }: Org): Answer {
  const daily = { Max: apiMax, Remaining: Math.max(0, apiMax - apiUsed) };
  return {
    status: 200,
    body: {
      DailyApiRequests: daily,
      DailyBulkApiBatches: { Max: 15_000, Remaining: 15_000 },
      DataStorageMB: { Max: 1024, Remaining: 911 },
    },
  };
}

/** Carries one request out; composites call it for each part. */
export function answerTo(org: Org, asked: Asked): Answer {
  const [, version, ...rest] = /^\/services\/data\/(v\d\d\.0)\/?(.*)$/.exec(asked.path) ?? [];
  const known = version && versions.some(({ url }) => url.endsWith(version));
  if (!known) throw notThere();
  const [kind = '', ...parts] = (rest[0] ?? '').split('/').filter(Boolean);
  const here = { ...asked, base: `/services/data/${version}` };
  const [first, ...more] = parts;
  switch (kind.toLowerCase()) {
    case 'query':
    case 'queryall':
      return query(org, kind, first, here);
    case 'sobjects':
      return sobjects(org, parts, here);
    case 'limits':
      return limits(org);
    case 'composite':
      if (first === 'sobjects') return collection(org, more, here);
      return first === 'batch' ? batch(org, here) : composite(org, here);
    default:
      throw notThere();
  }
}

function bodyOf({ body }: Call): Body {
  if (!body) return {};
  try {
    return JSON.parse(body) as Body;
  } catch {
    throw new SalesforceError(400, 'JSON_PARSER_ERROR', `Unexpected character ('${body.slice(0, 1)}') at [line:1, column:1]`);
  }
}

const send = ({ status, body, bytes, headers = {} }: Answer, more: Record<string, string>): Reply =>
  bytes
    ? { status, headers: { 'content-type': 'application/octet-stream', ...more }, body: bytes }
    : body === undefined
      ? reply(status, 'application/json', '', { ...more, ...headers })
      : json(body, { ...more, ...headers }, status);

/** Who is asking, or undefined; `session` marks a browser's own sign-in. */
export type SignedIn = { userId: string; session: boolean; scopes: string[] } | undefined;

/** The REST API of one org on its My Domain host. */
export function restApi(call: Call, org: Org, who: SignedIn): Reply {
  if (/^\/services\/data\/?$/.test(call.url.pathname)) return json(versions);
  try {
    if (!who) throw expired();
    const { accessControl } = org.settings;
    const closed = accessControl === 'all' || (accessControl === 'session' && who.session);
    if (closed || !(who.session || who.scopes.includes('api') || who.scopes.includes('full'))) throw apiClosed();
    if (org.settings.apiUsed >= org.settings.apiMax) throw overLimit();
    org.settings.apiUsed += 1;
    const { method, url, headers } = call;
    const asked = { method, path: url.pathname, query: url.searchParams, headers, body: bodyOf(call), by: who.userId, base: '' };
    return send(answerTo(org, asked), limitInfo(org));
  } catch (error) {
    if (!(error instanceof SalesforceError)) throw error;
    return send({ status: error.status, body: error.body }, limitInfo(org));
  }
}
