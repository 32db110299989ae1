import { z } from 'zod';
import { type AppError, appError, type ErrorCode } from '../../domain/errors';

/** In `detail`: the company does not let this kind of sign-in use the API; signing in again never helps. */
export const API_CLOSED = 'api_access_control';

const errors = z.lazy(() =>
  z
    .array(z.looseObject({ errorCode: z.string(), message: z.string().catch(''), fields: z.array(z.string()).nullish().catch(null) }))
    .min(1),
);
/** Inside the answer of a collection or a composite the code has another name. */
const inner = z.lazy(() => z.array(z.looseObject({ statusCode: z.string() })).min(1));

const MINUTE = 60_000;
/** The day's calls of the whole company come back one by one, over 24 hours. */
const LONG_WAIT = 60 * MINUTE;

const CODES: Record<string, [code: ErrorCode, detail?: string]> = {
  API_DISABLED_FOR_ORG: ['forbidden', API_CLOSED],
  API_CURRENTLY_DISABLED: ['forbidden', API_CLOSED],
  SERVER_UNAVAILABLE: ['vendor_error', 'maintenance'],
  QUERY_TIMEOUT: ['timeout'],
  NOT_FOUND: ['not_found'],
  ENTITY_IS_DELETED: ['not_found'],
  INVALID_CROSS_REFERENCE_KEY: ['not_found'],
  INSUFFICIENT_ACCESS: ['forbidden'],
  INSUFFICIENT_ACCESS_OR_READONLY: ['forbidden'],
  INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY: ['forbidden'],
  CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: ['forbidden'],
  ENTITY_IS_LOCKED: ['forbidden', 'locked'],
  INVALID_TYPE: ['forbidden', 'object'],
  INVALID_FIELD: ['bad_input', 'field'],
  INVALID_FIELD_FOR_INSERT_UPDATE: ['bad_input', 'closed'],
  FIELD_CUSTOM_VALIDATION_EXCEPTION: ['bad_input', 'rule'],
  REQUIRED_FIELD_MISSING: ['bad_input', 'required'],
  DUPLICATES_DETECTED: ['bad_input', 'duplicate'],
  DUPLICATE_VALUE: ['bad_input', 'duplicate'],
  STRING_TOO_LONG: ['bad_input', 'value'],
  FIELD_INTEGRITY_EXCEPTION: ['bad_input', 'value'],
  MALFORMED_ID: ['bad_input', 'value'],
  INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST: ['bad_input', 'value'],
  PRECONDITION_FAILED: ['conflict'],
};

/** A field's own name, never what stands in it. */
const FIELD = /^[A-Za-z]\w{0,79}$/;
const named = (fields: readonly string[]): string =>
  fields
    .filter((one) => FIELD.test(one))
    .slice(0, 5)
    .join(', ');

/** Salesforce names the field that it misses only inside its sentence. */
const missing = (message: string): string[] => [/(?:No such column|field) '(\w+(?:\.\w+)*)'/.exec(message)?.[1]?.split('.').at(-1) ?? ''];

/** A better reading of a failure than its status. `detail` says which, and names fields: `rule: Subject, Type`. */
export function explain(status: number, body: unknown): AppError | undefined {
  const parsed = errors.safeParse(body);
  const [first] = parsed.success ? parsed.data : [];
  const code = first?.errorCode ?? inner.safeParse(body).data?.[0]?.statusCode;
  if (code === 'INVALID_SESSION_ID') {
    const closed = /not valid for use with|not enabled/i.test(first?.message ?? '');
    return closed ? appError('forbidden', undefined, { detail: API_CLOSED }) : appError('auth_expired');
  }
  if (code === 'REQUEST_LIMIT_EXCEEDED') {
    const soon = /concurrent/i.test(first?.message ?? '');
    return waiting(soon ? MINUTE : LONG_WAIT, soon ? undefined : 'day');
  }
  // Somebody saves the same record this very second.
  if (code === 'UNABLE_TO_LOCK_ROW') return waiting(5_000, undefined);
  if (status === 412) return appError('conflict');
  if (status === 503) return appError('vendor_error', undefined, { detail: 'maintenance' });
  const known = code === undefined ? undefined : CODES[code];
  if (!known || status >= 500) return undefined;
  const [kind, detail] = known;
  const fields = named(first?.fields?.length ? first.fields : missing(first?.message ?? ''));
  return appError(kind, undefined, detail ? { detail: kind === 'bad_input' && fields ? `${detail}: ${fields}` : detail } : undefined);
}

const waiting = (ms: number, detail: string | undefined) =>
  appError('rate_limited', undefined, { retryAt: new Date(Date.now() + ms).toISOString(), ...(detail && { detail }) });
