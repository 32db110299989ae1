import { z } from 'zod';
import { ok, type Result } from '../../domain/errors';
import type { SalesforceClient } from './client';
import type { Statuses } from './statuses';
import type { NewRecord } from './touchpoint-row';
import { created } from './wire';

/** People of one record beside the first, most important first; more than that are in its text. */
const MOST_RELATIONS = 20;

interface Making {
  client: SalesforceClient;
  /** Name of the org's own key field, and the write's key for it. */
  key?: { field: string; value: string };
  statuses(): Promise<Result<Statuses>>;
}

/** Makes the record. By a key field it is made once however often it is asked for. */
export async function makeRecord(record: NewRecord, done: boolean, { client, key, statuses }: Making): Promise<Result<string>> {
  const fields = await withStatus(record, done, statuses);
  if (!fields.ok) return fields;
  const made = key
    ? await upsert(record, fields.value, client, `sobjects/${record.object}/${key.field}/${encodeURIComponent(key.value)}`)
    : await client.ask({ path: `sobjects/${record.object}`, method: 'POST', body: { ...fields.value, ...record.once }, schema: created });
  if (!made.ok) return made;
  await relate(made.value.id, record, client);
  return ok(made.value.id);
}

async function withStatus(
  { object, fields }: NewRecord,
  done: boolean,
  statuses: Making['statuses'],
): Promise<Result<NewRecord['fields']>> {
  if (object === 'Event') return ok(fields);
  const words = await statuses();
  return words.ok ? ok({ ...fields, Status: done ? words.value.closed : words.value.open }) : words;
}

/** A record that an earlier try made does not take again what can be given only once. */
async function upsert({ once }: NewRecord, fields: NewRecord['fields'], client: SalesforceClient, path: string) {
  const first = await client.ask({ path, method: 'PATCH', body: { ...fields, ...once }, schema: created });
  const again = !first.ok && first.error.detail?.startsWith('closed: ') && Object.keys(once).length > 0;
  return again ? client.ask({ path, method: 'PATCH', body: fields, schema: created }) : first;
}

/** Where the org relates several people to one activity. The text names them too, so that a refusal loses nothing. */
async function relate(id: string, { object, further }: NewRecord, client: SalesforceClient): Promise<void> {
  if (further.length === 0) return;
  const fixed = object === 'Event' ? { EventId: id, IsParent: true, IsInvitee: false } : { TaskId: id, IsWhat: false };
  const parts = further.slice(0, MOST_RELATIONS).map((RelationId, n) => ({
    as: `person${n}`,
    path: `sobjects/${object}Relation`,
    method: 'POST' as const,
    body: { ...fixed, RelationId },
  }));
  await client.composite(parts, true);
}

/** Answers without a body. */
export const nothing = z.unknown();
