import { fail, ok, type Result } from '../../domain/errors';
import type { Anchor, Operation, Written } from '../../domain/outbox/operation';
import { statusAfter } from '../../domain/task/task-list';
import type { SalesforceClient } from './client';
import { all, moment, quotedId, quotedText } from './soql';
import { completeTask } from './task-change';
import { ownerNamed } from './task-plan';
import { newRecord } from './touchpoint-row';
import { stepTask } from './wire';

export type StepCreation = Extract<Operation, { kind: 'task.create' }>;
type Found = Pick<Written, 'id' | 'found'>;

/** A day: somebody may have renamed what we wrote a moment ago. */
const RENAMED_MS = 86_400_000;

interface Narrow {
  /** Ids that are known to be other things. */
  taken?: readonly string[];
  /** Only what we made ourselves. */
  own?: boolean;
}

/**
 * The task that a step is there already, whichever machine wrote it: by its reference, which ends its text. A long text cannot be
 * searched, so its subject, or how new it is, narrows what is read. The oldest of several is the one that all machines take.
 */
export async function findStep(
  operation: StepCreation,
  anchor: Anchor,
  client: SalesforceClient,
  { taken = [], own = false }: Narrow = {},
): Promise<Result<Found | undefined>> {
  const { reference } = operation.task;
  const { WhatId, Subject } = newRecord(operation, anchor).fields;
  const me = own ? await client.me() : undefined;
  if (me && !me.ok) return me;
  const where = all(
    `WhatId = ${quotedId(String(WhatId))}`,
    me && `CreatedById = ${quotedId(me.value.user_id)}`,
    `(Subject = ${quotedText(String(Subject))} OR CreatedDate >= ${moment(Date.parse(client.clock.now()) - RENAMED_MS)})`,
  );
  const rows = await client.rows(
    `SELECT Id, Description, IsClosed, ActivityDate FROM Task WHERE ${where} ORDER BY CreatedDate, Id LIMIT 2000`,
    stepTask,
  );
  if (!rows.ok) return rows;
  const same = rows.value.records.filter(({ Description }) => Description?.includes(reference));
  // What is older than one of ours is another machine's, which takes ours out.
  const from = same.findLastIndex(({ Id }) => taken.includes(Id)) + 1;
  const [row] = same.slice(from);
  if (!row) return ok(undefined);
  const status = row.IsClosed ? ('done' as const) : ('open' as const);
  return ok({ id: row.Id, found: { status, ...(row.ActivityDate && { due: row.ActivityDate }) } });
}

/** Asks first; makes the task only where nobody has. One that is open there and over here is completed, with its outcome. */
export async function writeStep(
  operation: StepCreation,
  anchor: Anchor,
  client: SalesforceClient,
  make: (once: { OwnerId?: string }) => Promise<Result<Written>>,
): Promise<Result<Found>> {
  const known = await findStep(operation, anchor, client);
  if (!known.ok) return known;
  const { ended, owner } = operation.task;
  if (known.value) {
    if (!ended || known.value.found?.status !== 'open') return ok(known.value);
    const over = await completeTask({ kind: 'task.complete', taskId: operation.taskId, ...ended }, known.value.id, client);
    return over.ok ? ok({ ...known.value, found: { ...known.value.found, status: statusAfter(ended.outcome) } }) : over;
  }
  const whose = owner === undefined ? ok({}) : await ownerNamed(owner, client);
  return whose.ok ? make(whose.value) : fail(whose.error);
}
