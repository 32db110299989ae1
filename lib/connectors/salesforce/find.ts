import type { z } from 'zod';
import type { IsoInstant } from '../../domain/account';
import { ok, type Result } from '../../domain/errors';
import type { Anchor } from '../../domain/outbox/operation';
import type { SalesforceClient } from './client';
import { all, moment, quotedId } from './soql';
import { type Creation, type NewRecord, newRecord } from './touchpoint-row';
import { settled } from './touchpoint-text';
import { candidate } from './wire';

/** How much earlier than we think a write may have been stamped: clocks differ, and the org keeps whole seconds. */
const SKEW_MS = { told: 30_000, untold: 10 * 60_000 };

const same = (record: NewRecord, row: z.infer<typeof candidate>): boolean => {
  const { Subject, Description, ActivityDate, StartDateTime, WhoId } = record.fields;
  const when =
    record.object === 'Event'
      ? Date.parse(row.StartDateTime ?? '') === Math.floor(Date.parse(String(StartDateTime)) / 1000) * 1000
      : row.ActivityDate === ActivityDate;
  return (
    when &&
    settled(row.Subject) === settled(String(Subject)) &&
    settled(row.Description) === settled(String(Description ?? '')) &&
    (row.WhoId ?? undefined) === WhoId
  );
};

/**
 * What an earlier try may have left: records of ours about the same thing since then, compared word by word, because a long text
 * cannot be searched. Queries, unlike searches, see what was saved a moment ago.
 */
export async function findRecord(
  operation: Creation,
  anchor: Anchor,
  since: IsoInstant,
  taken: readonly string[],
  client: SalesforceClient,
): Promise<Result<string | undefined>> {
  const me = await client.me();
  if (!me.ok) return me;
  const record = newRecord(operation, anchor);
  const { WhatId, WhoId } = record.fields;
  const from = client.clock.there(Date.parse(since)) - (client.clock.known() ? SKEW_MS.told : SKEW_MS.untold);
  const when = record.object === 'Event' ? 'StartDateTime' : 'ActivityDate';
  const where = all(
    WhatId !== undefined ? `WhatId = ${quotedId(String(WhatId))}` : `WhoId = ${quotedId(String(WhoId))}`,
    `CreatedById = ${quotedId(me.value.user_id)}`,
    `CreatedDate >= ${moment(from)}`,
  );
  const rows = await client.rows(
    `SELECT Id, Subject, Description, ${when}, WhoId FROM ${record.object} WHERE ${where} ORDER BY CreatedDate, Id LIMIT 200`,
    candidate,
  );
  if (!rows.ok) return rows;
  return ok(rows.value.records.find((row) => !taken.includes(row.Id) && same(record, row))?.Id);
}
