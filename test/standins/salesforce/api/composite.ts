import { SalesforceError } from './errors';
import type { Org } from './org';
import { type Answer, type Asked, answerTo } from './routes';
import { type Body, create, objectNamed, remove, typeOf, update, upsert } from './write';

const MOST = 25;
/** Queries and collections are dear: of a composite's 25 parts only five may be one. */
const DEAR = /\/(?:query(?:All)?\b|composite\/sobjects)/i;

interface Part {
  method: string;
  url: string;
  referenceId: string;
  body?: Body;
  httpHeaders?: Record<string, string>;
}

const tooMany = (message: string) => new SalesforceError(400, 'LIMIT_EXCEEDED', message);
const HALTED = [
  { errorCode: 'PROCESSING_HALTED', message: 'The transaction was rolled back since another operation in the same transaction failed.' },
];

/** Replaces `@{ref.path}` by what an earlier part answered. */
function filled(value: unknown, answers: Map<string, unknown>): unknown {
  if (typeof value === 'string')
    return value.replace(/@\{([^}]+)\}/g, (whole, path: string) => {
      const [ref = '', ...steps] = path.split(/[.[\]]+/).filter(Boolean);
      if (!answers.has(ref))
        throw new SalesforceError(400, 'PROCESSING_HALTED', `Invalid reference specified. No value for ${path} found in ${whole}`);
      const found = steps.reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], answers.get(ref));
      if (found === undefined)
        throw new SalesforceError(400, 'PROCESSING_HALTED', `Invalid reference specified. No value for ${path} found in ${ref}`);
      return String(found);
    });
  if (Array.isArray(value)) return value.map((one) => filled(one, answers));
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filled(one, answers)]));
  return value;
}

function part(org: Org, one: Part, answers: Map<string, unknown>, outer: Asked): Answer {
  try {
    const url = new URL(String(filled(one.url, answers)).replace(/ /g, '+'), `https://${org.host}`);
    const headers = Object.fromEntries(Object.entries(one.httpHeaders ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
    return answerTo(org, {
      ...outer,
      method: one.method,
      path: url.pathname,
      query: url.searchParams,
      headers,
      body: filled(one.body ?? {}, answers) as Body,
    });
  } catch (error) {
    if (error instanceof SalesforceError) return { status: error.status, body: error.body };
    throw error;
  }
}

class Rollback extends Error {}

/** Up to 25 parts that may name each other's answers; one call against the limit. */
export function composite(org: Org, asked: Asked): Answer {
  const { compositeRequest = [], allOrNone = false } = asked.body as { compositeRequest?: Part[]; allOrNone?: boolean };
  if (compositeRequest.length > MOST) throw tooMany(`Limit exceeded. The number of subrequests must be at most ${MOST}`);
  if (compositeRequest.filter(({ url }) => DEAR.test(url)).length > 5)
    throw tooMany('Limit exceeded. At most 5 query and collection subrequests');
  const refs = compositeRequest.map(({ referenceId }) => referenceId);
  if (new Set(refs).size < refs.length || refs.some((ref) => !/^[A-Za-z]\w*$/.test(ref ?? '')))
    throw new SalesforceError(
      400,
      'INVALID_INPUT',
      'Every referenceId must be unique, start with a letter and hold letters, digits and _ only',
    );
  let results: { answer: Answer; referenceId: string }[] = [];
  const carryOut = () => {
    const answers = new Map<string, unknown>();
    for (const one of compositeRequest) {
      const answer = part(org, one, answers, asked);
      results.push({ answer, referenceId: one.referenceId });
      if (answer.status < 400) answers.set(one.referenceId, answer.body);
      else if (allOrNone) throw new Rollback();
    }
  };
  try {
    org.atomic(carryOut);
  } catch (error) {
    if (!(error instanceof Rollback)) throw error;
    const bad = results.at(-1);
    results = refs.map((referenceId) => (bad?.referenceId === referenceId ? bad : { referenceId, answer: { status: 400, body: HALTED } }));
  }
  return {
    status: 200,
    body: {
      compositeResponse: results.map(({ answer, referenceId }) => ({
        body: answer.body ?? null,
        httpHeaders: Object.fromEntries(
          Object.entries(answer.headers ?? {})
            .filter(([name]) => name === 'location')
            .map(([, value]) => ['Location', value]),
        ),
        httpStatusCode: answer.status,
        referenceId,
      })),
    },
  };
}

/** Up to 25 independent parts, each of them a call against the limit. */
export function batch(org: Org, asked: Asked): Answer {
  const { batchRequests = [], haltOnError = false } = asked.body as {
    batchRequests?: { method: string; url: string; richInput?: Body }[];
    haltOnError?: boolean;
  };
  if (batchRequests.length > MOST) throw tooMany(`Limit exceeded. The number of subrequests must be at most ${MOST}`);
  org.settings.apiUsed += Math.max(0, batchRequests.length - 1);
  let halted = false;
  const results = batchRequests.map(({ method, url, richInput }) => {
    if (halted)
      return { statusCode: 412, result: [{ errorCode: 'BATCH_PROCESSING_HALTED', message: 'Batch processing halted per request' }] };
    const { status, body = null } = part(
      org,
      { method, url: `/services/data/${url.replace(/^\//, '')}`, referenceId: 'part', ...(richInput && { body: richInput }) },
      new Map(),
      asked,
    );
    halted = haltOnError && status >= 400;
    return { statusCode: status, result: body };
  });
  return { status: 200, body: { hasErrors: results.some(({ statusCode }) => statusCode >= 400), results } };
}

/** Up to 200 records in one call; each has its own outcome inside a 200. */
export function collection(org: Org, [object, field]: string[], asked: Asked): Answer {
  const { records = [], allOrNone = false } = asked.body as { records?: Body[]; allOrNone?: boolean };
  const ids = asked.query.get('ids')?.split(',') ?? [];
  const all = allOrNone || asked.query.get('allOrNone') === 'true';
  if (records.length > 200 || ids.length > 200) throw tooMany('The batch size must be at most 200');
  const work = (record: Body): object => {
    const id = String(record.id ?? record.Id ?? '');
    if (asked.method === 'DELETE') {
      const found = org.find(id);
      if (!found) throw new SalesforceError(404, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', []);
      remove(org, found.object, id, asked.by);
      return { id, success: true, errors: [] };
    }
    if (asked.method === 'PATCH' && object && field) {
      const { [field]: value, ...rest } = record;
      const done = upsert(org, objectNamed(org, object), field, String(value ?? ''), rest, asked.by);
      return { ...done, success: true, errors: [] };
    }
    const type = typeOf(org, record);
    if (asked.method === 'PATCH') {
      if (!org.find(id)) throw new SalesforceError(404, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', []);
      update(org, type, id, record, asked.by);
      return { id, success: true, errors: [] };
    }
    return { id: create(org, type, record, asked.by), success: true, errors: [] };
  };
  const outcomes: object[] = [];
  const each = asked.method === 'DELETE' ? ids.map((id): Body => ({ id })) : records;
  try {
    org.atomic(() => {
      for (const record of each)
        try {
          outcomes.push(work(record));
        } catch (error) {
          if (!(error instanceof SalesforceError)) throw error;
          outcomes.push(error.inside);
          if (all) throw new Rollback();
        }
    });
  } catch (error) {
    if (!(error instanceof Rollback)) throw error;
    const rolledBack = new SalesforceError(
      400,
      'ALL_OR_NONE_OPERATION_ROLLED_BACK',
      'Record rolled back because not all records were valid and the request was using AllOrNone header',
      [],
    );
    return { status: 200, body: each.map((_, n) => (n === outcomes.length - 1 ? outcomes[n] : rolledBack.inside)) };
  }
  return { status: 200, body: outcomes };
}
