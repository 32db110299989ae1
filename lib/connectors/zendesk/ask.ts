import { z } from 'zod';
import { type AppError, appError, fail, ok, type Result } from '../../domain/errors';
import { say } from '../../words/say';
import { parseAnswer } from '../answer';
import type { Bytes } from '../body';
import type { Authorizer, ConnectorIo } from '../connector';
import { fileRequest } from '../file-request';
import { requestJson } from '../http';
import type { ZendeskConfig } from './config';
import { isAnonymous } from './wire';

/** The browser's own sign-in, as every agent has. */
const SESSION: Authorizer = { credentials: 'include', headers: async () => ok({}) };
/** Whoever signed in with a token is never asked for by the browser's cookies instead. */
const NOBODY: Authorizer = { credentials: 'omit', headers: async () => fail(appError('auth_expired')) };

const authOf = (signIn: ZendeskConfig['signIn'], given: Authorizer | undefined): Authorizer =>
  given ?? (signIn === 'session' ? SESSION : NOBODY);

const errorBody = z.lazy(() => z.looseObject({ error: z.unknown(), details: z.unknown() }));

/** Of a write, statuses that mean something else than of a read; nothing was written. */
function explainWrite(status: number, body: unknown): AppError | undefined {
  // Two changes of one ticket at once: the later one is refused, and may simply come again.
  if (status === 409) return { ...appError('conflict', say('zendesk.busy')), retryable: true };
  if (status === 403) return appError('forbidden', say('zendesk.forbiddenNote'));
  if (status !== 422 && status !== 400) return undefined;
  const details = JSON.stringify(errorBody.safeParse(body).data?.details ?? '');
  return appError('bad_input', say(/\bclosed\b/i.test(details) ? 'zendesk.closed' : 'zendesk.notTaken'));
}

/** The vendor's hosts of files (`p14.zdusercontent.com`): what a ticket says of a file leads there. They refuse whoever shows a sign-in. */
export const FILES_AT = 'https://*.zdusercontent.com';

/** One question or one change, as whoever signed in. */
export function asker(origin: string, signIn: ZendeskConfig['signIn'], io: ConnectorIo) {
  const auth = authOf(signIn, io.auth);
  let ahead = 0;
  let build: string | undefined;
  const heard = (headers: Headers) => {
    build = headers.get('x-zendesk-application-version') ?? build;
    const there = Date.parse(headers.get('date') ?? '');
    if (!Number.isNaN(there)) ahead = there - Date.now();
    io.heard?.(headers);
  };
  const common = { origins: [origin], schema: z.unknown(), heard, fetch: io.fetch };
  /** Nobody's name is what Zendesk answers to a sign-in that is over. */
  const once = async (path: string, as: Authorizer): Promise<Result<unknown> | 'nobody'> => {
    const answer = await requestJson({ ...common, url: `${origin}/api/v2/${path}`, auth: as });
    return answer.ok && isAnonymous(answer.value) ? 'nobody' : answer;
  };
  return {
    /** Zendesk's clock as its answers told it, ms since epoch: its stamps are compared with that, not with ours. */
    serverNow: () => Date.now() + ahead,
    /** Zendesk's own build, as its answers of 2023 and 2026 carry it (`v25703`). */
    build: () => build,
    async get<T>(path: string, schema: z.ZodType<T>): Promise<Result<T>> {
      let answer = await once(path, auth);
      // A token that is over may be answered so instead of 401: it is renewed all the same.
      if (answer === 'nobody') {
        const renewed = await renewal(auth);
        if (!renewed.ok) return renewed;
        answer = await once(path, { credentials: auth.credentials, headers: async () => renewed });
      }
      if (answer === 'nobody') return fail(appError('auth_expired'));
      return answer.ok ? parseAnswer(schema, answer.value) : answer;
    },
    /** Of a renewal nothing comes here: the file's own address opens it, and whoever must sign in for it too gets a page instead. */
    file: (url: string): Promise<Result<Bytes>> =>
      requestJson({ ...fileRequest, origins: [origin], fetch: io.fetch, url, auth, handedOnTo: [FILES_AT] }),
    put: <T>(path: string, body: object, schema: z.ZodType<T>): Promise<Result<T>> =>
      requestJson({ ...common, schema, url: `${origin}/api/v2/${path}`, auth, method: 'PUT', body, explain: explainWrite }),
    /** `key`: by which Zendesk knows a repetition for two hours. A file is sent as it is. */
    post: <T>(path: string, body: object | Blob, schema: z.ZodType<T>, key?: string): Promise<Result<T>> =>
      requestJson({
        ...common,
        schema,
        url: `${origin}/api/v2/${path}`,
        auth,
        method: 'POST',
        body,
        explain: explainWrite,
        ...(key && { headers: { 'Idempotency-Key': key } }),
        ...(body instanceof Blob && { timeoutMs: fileRequest.timeoutMs }),
      }),
  };
}

async function renewal({ headers, renew }: Authorizer): Promise<Result<Record<string, string>>> {
  const refused = await headers();
  if (!refused.ok || !renew) return refused.ok ? fail(appError('auth_expired')) : refused;
  return renew(refused.value);
}

export type Get = ReturnType<typeof asker>['get'];
