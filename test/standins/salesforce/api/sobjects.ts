import { describeAll, describeOne } from './describe';
import { notThere, SalesforceError } from './errors';
import type { Org, Row } from './org';
import type { Answer, Asked } from './routes';
import { fieldOf, type ObjectDef } from './schema';
import { attributes } from './soql/select';
import { byKey, create, objectNamed, remove, rowOf, update, upsert } from './write';

const whole = (asked: Asked, object: ObjectDef, row: Row): Answer => {
  const wanted = asked.query.get('fields')?.split(',');
  const names = wanted?.map((name) => {
    const field = fieldOf(object, name.trim());
    if (!field) throw new SalesforceError(400, 'INVALID_FIELD', `No such column '${name}' on entity '${object.name}'`);
    return field.name;
  });
  const shown = names ? ['Id', ...names] : object.fields.map(({ name }) => name);
  const fields = Object.fromEntries(shown.map((name) => [name, row[name] ?? null]));
  return { status: 200, body: { attributes: attributes(asked.base, object, row), ...fields }, headers: { 'last-modified': httpDate(row) } };
};

const httpDate = (row: Row) => new Date(String(row.SystemModstamp).replace('+0000', 'Z')).toUTCString();

/** Conditional requests look at whole seconds, as HTTP dates have no finer ones. */
function unmodified(asked: Asked, row: Row): void {
  const since = Date.parse(asked.headers['if-unmodified-since'] ?? '');
  if (!Number.isNaN(since) && Date.parse(httpDate(row)) > since)
    throw new SalesforceError(412, 'PRECONDITION_FAILED', 'The record was modified after the time given in If-Unmodified-Since');
}

function oneRow(org: Org, object: ObjectDef, id: string, asked: Asked): Answer {
  const row = rowOf(org, object, id);
  if (asked.method === 'GET') {
    const since = Date.parse(asked.headers['if-modified-since'] ?? '');
    return !Number.isNaN(since) && Date.parse(httpDate(row)) <= since ? { status: 304 } : whole(asked, object, row);
  }
  unmodified(asked, row);
  if (asked.method === 'PATCH') update(org, object, id, asked.body, asked.by);
  else if (asked.method === 'DELETE') remove(org, object, id, asked.by);
  else throw new SalesforceError(405, 'METHOD_NOT_ALLOWED', `HTTP Method '${asked.method}' not allowed. Allowed are DELETE,GET,HEAD,PATCH`);
  return { status: 204 };
}

function keyed(org: Org, object: ObjectDef, field: string, value: string, asked: Asked): Answer {
  if (asked.method === 'PATCH' || asked.method === 'POST') {
    for (const row of byKey(org, object, field, value)) unmodified(asked, row);
    const { id, created } = upsert(org, object, field, value, asked.body, asked.by, asked.query.get('updateOnly') === 'true');
    return {
      status: created ? 201 : 200,
      body: { id, success: true, errors: [], created },
      headers: { location: `${asked.base}/sobjects/${object.name}/${id}` },
    };
  }
  const [row, second] = byKey(org, object, field, value);
  if (!row) throw notThere();
  if (second) throw new SalesforceError(300, 'MULTIPLE_CHOICES', 'more than one record found for the external id');
  return oneRow(org, object, String(row.Id), asked);
}

/** Ids saved or deleted in a span of time; seconds are ignored. */
function changedIds(org: Org, object: ObjectDef, kind: 'updated' | 'deleted', { query }: Asked): Answer {
  const [start, end] = ['start', 'end'].map((name) => Date.parse(query.get(name) ?? ''));
  if (start === undefined || end === undefined || !(start < end))
    throw new SalesforceError(400, 'INVALID_REPLICATION_DATE', 'startDate must be before endDate');
  if (start < Date.now() - 30 * 86_400_000)
    throw new SalesforceError(400, 'INVALID_REPLICATION_DATE', 'startDate before org replication enabled date');
  const minute = (at: number) => Math.floor(at / 60_000) * 60_000;
  const at = (row: Row) => Date.parse(String(row.SystemModstamp).replace('+0000', 'Z'));
  const rows = [...org.table(object.name).values()].filter(
    (row) => Boolean(row.IsDeleted) === (kind === 'deleted') && at(row) >= minute(start) && at(row) < Math.max(end, minute(end)),
  );
  const latestDateCovered = `${new Date(minute(end)).toISOString().slice(0, 19)}.000+0000`;
  if (kind === 'updated') return { status: 200, body: { ids: rows.map(({ Id }) => Id), latestDateCovered } };
  const deletedRecords = rows.map(({ Id, SystemModstamp }) => ({ id: Id, deletedDate: SystemModstamp }));
  return {
    status: 200,
    body: {
      deletedRecords,
      earliestDateAvailable: `${new Date(Date.now() - 90 * 86_400_000).toISOString().slice(0, 19)}.000+0000`,
      latestDateCovered,
    },
  };
}

/** Fields that are a file's bytes. */
const BLOBS: Record<string, string> = { ContentVersion: 'VersionData', Attachment: 'Body' };

/** A file's bytes as they are; rows tell them as base64 where they were saved. */
function blob(org: Org, object: ObjectDef, id: string, field: string): Answer {
  const bytes = Buffer.from(String(rowOf(org, object, id)[field] ?? ''), 'base64');
  return { status: 200, bytes };
}

/** `/sobjects` and everything under it. */
export function sobjects(org: Org, [name, id, value]: string[], asked: Asked): Answer {
  if (!name) return { status: 200, body: describeAll(org, asked.base) };
  const object = objectNamed(org, name);
  if (id === 'describe') return { status: 200, body: describeOne(org, object, asked.base) };
  if (id === 'updated' || id === 'deleted') return changedIds(org, object, id, asked);
  if (id && value !== undefined && value === BLOBS[object.name] && asked.method === 'GET') return blob(org, object, id, value);
  if (id && value !== undefined) return keyed(org, object, id, decodeURIComponent(value), asked);
  if (id) return oneRow(org, object, id, asked);
  if (asked.method !== 'POST')
    return {
      status: 200,
      body: { objectDescribe: describeAll(org, asked.base).sobjects.find((one) => one.name === object.name), recentItems: [] },
    };
  const created = create(org, object, asked.body, asked.by);
  return {
    status: 201,
    body: { id: created, success: true, errors: [] },
    headers: { location: `${asked.base}/sobjects/${object.name}/${created}` },
  };
}
