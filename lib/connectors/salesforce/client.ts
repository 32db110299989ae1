import { z } from 'zod';
import { type AppError, fail, ok, type Result } from '../../domain/errors';
import { changed, parseAnswer } from '../answer';
import type { Authorizer, ConnectorIo } from '../connector';
import { requestJson } from '../http';
import { ofStatus } from '../http-errors';
import { explain } from './explain';
import { serverClock } from './server-clock';
import { composite, me, rowsOf } from './wire';

const VERSION = '/services/data/v66.0';

/** As people without a token of their own are signed in. */
const SESSION: Authorizer = { credentials: 'include', headers: async () => ok({}) };

/** One part of a composite: its name, and where it asks. */
export interface Part {
  as: string;
  path: string;
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  body?: object;
}

/** What each part of a composite answered. */
export interface Answers {
  get<T>(as: string, schema: z.ZodType<T>): Result<T>;
}

interface Asked<T> {
  path: string;
  schema: z.ZodType<T>;
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  body?: object;
  headers?: Record<string, string>;
  explain?(status: number, body: unknown): AppError | undefined;
  timeoutMs?: number;
  maxBytes?: number;
  /** What came as it came, see `http.ts`. */
  as?: 'bytes';
}

/** A page of 2,000 accounts takes its time, and its room. */
const LARGE = { timeoutMs: 20_000, maxBytes: 25_000_000 };

export const queryPath = (soql: string, all = false) => `query${all ? 'All' : ''}?q=${encodeURIComponent(soql)}`;

/** The questions we ask one org. */
export function salesforceClient(origin: string, io: ConnectorIo) {
  const clock = serverClock();
  const send = <T>(path: string, asked: Omit<Asked<T>, 'path'>): Promise<Result<T>> =>
    requestJson({
      url: origin + path,
      origins: [origin],
      auth: io.auth ?? SESSION,
      explain,
      ...asked,
      // Names us in the company's own report of who uses the API.
      headers: { 'Sforce-Call-Options': 'client=Sidelight', ...asked.headers },
      heard: (headers) => {
        clock.hear(headers);
        io.heard?.(headers);
      },
      fetch: io.fetch,
    });
  const ask = <T>({ path, ...asked }: Asked<T>) => send(`${VERSION}/${path}`, asked);
  let signedInAs: Promise<Result<z.infer<typeof me>>> | undefined;
  return {
    ask,
    clock,
    /** Who is signed in; asked once. A token that is over is 403 with a word instead of JSON here. */
    me: (): Promise<Result<z.infer<typeof me>>> => {
      signedInAs ??= send('/services/oauth2/userinfo', {
        schema: me,
        explain: (status, body) =>
          status === 403 && body === undefined ? ofStatus({ status: 401, headers: new Headers() }, 0) : explain(status, body),
      });
      return signedInAs;
    },
    rows: <T extends z.ZodType>(soql: string, row: T, all = false) =>
      ask({ path: queryPath(soql, all), schema: rowsOf(row), headers: { 'Sforce-Query-Options': 'batchSize=2000' }, ...LARGE }),
    /** What the org offers of its interface; it shows that to everybody. */
    versions: <T>(schema: z.ZodType<T>): Promise<Result<T>> => send('/services/data', { schema }),
    /** A further page of an answer, by the address that the answer names. */
    next: <T>(address: string, schema: z.ZodType<T>): Promise<Result<T>> =>
      address.startsWith('/services/data/') ? send(address, { schema }) : Promise.resolve(fail(changed('nextRecordsUrl'))),
    /** Up to 25 parts, of them five queries, for the price of one call. `writes`: a lost answer may have been carried out. */
    composite: async (parts: Part[], writes = false): Promise<Result<Answers>> => {
      const compositeRequest = parts.map(({ as, path, method = 'GET', body }) => ({
        method,
        referenceId: as,
        url: `${VERSION}/${path}`,
        ...(body && { body }),
      }));
      const answer = await ask({ path: 'composite', method: 'POST', body: { allOrNone: false, compositeRequest }, schema: composite });
      if (answer.ok) return ok(answersOf(answer.value));
      const { unsure: _, ...error } = answer.error;
      return fail(writes ? answer.error : error);
    },
  };
}

export type SalesforceClient = ReturnType<typeof salesforceClient>;

function answersOf({ compositeResponse }: z.infer<typeof composite>): Answers {
  return {
    get<T>(as: string, schema: z.ZodType<T>): Result<T> {
      const part = compositeResponse.find(({ referenceId }) => referenceId === as);
      if (!part) return fail(changed(as));
      const { httpStatusCode: status, body } = part;
      const error = ofStatus({ status, headers: new Headers() }, Date.now());
      if (error) return fail(explain(status, body) ?? error);
      const parsed = parseAnswer(z.object({ [as]: schema }), { [as]: body });
      return parsed.ok ? ok(parsed.value[as] as T) : parsed;
    },
  };
}
