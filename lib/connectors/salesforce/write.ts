import type { IsoInstant } from '../../domain/account';
import { appError, fail, ok, type Result } from '../../domain/errors';
import type { Enclosed } from '../../domain/escalation/delivery';
import {
  type Anchor,
  type EscalationPart,
  type Exactness,
  isEscalation,
  type Operation,
  type TaskThere,
  type Written,
} from '../../domain/outbox/operation';
import { to18 } from '../../domain/source/salesforce-id';
import type { SalesforceClient } from './client';
import type { Config } from './config';
import { makeRecord, nothing } from './create';
import { exactnessOf, findPart, writePart } from './escalate';
import { findRecord } from './find';
import { isRecordWrite, type RecordWrite, recordWriter } from './record-writer';
import { changeSaid } from './said-change';
import { statusAsker } from './statuses';
import { findStep, writeStep } from './step-task';
import { completeTask, reopenTask } from './task-change';
import { planTask } from './task-plan';
import { readTaskThere } from './task-there';
import { type Creation, newRecord, touchpointFields } from './touchpoint-row';

/** Something to write about: an account, opportunity, case or person there. */
const isAnchor = (anchor: Anchor | undefined): anchor is Anchor => anchor !== undefined && to18(anchor.recordId) !== undefined;
const CREATIONS: readonly string[] = ['touchpoint.log', 'step.create', 'said.create', 'task.create'] satisfies Creation['kind'][];
const isCreation = (operation: Operation): operation is Creation => CREATIONS.includes(operation.kind);
/** What is done to a task or an event that is there. */
type Change = Exclude<Operation, Creation | RecordWrite | EscalationPart>;
const objectOf = (id: string) => (id.startsWith('00U') ? 'Event' : 'Task');

/** Everything that is written into one org. */
export function writer(client: SalesforceClient, { host, keyField }: Config) {
  const statuses = statusAsker(client);
  const records = recordWriter(client, host);
  const written = (id: string): Written => ({ id, as: objectOf(id) === 'Event' ? 'event' : 'task', link: `https://${host}/${id}` });

  const create = async (operation: Creation, anchor: Anchor, value: string): Promise<Result<Written>> => {
    const key = keyField === undefined ? undefined : { field: keyField, value };
    const make = async (own: object = {}): Promise<Result<Written>> => {
      const record = newRecord(operation, anchor);
      const done = operation.kind === 'task.create' ? operation.task.ended !== undefined : operation.kind !== 'step.create';
      const fields = { ...record.fields, ...own };
      const made = await makeRecord({ ...record, fields }, done, { client, statuses, ...(key && { key }) });
      return made.ok ? ok(written(made.value)) : made;
    };
    if (operation.kind !== 'task.create') return make();
    const step = await writeStep(operation, anchor, client, make);
    return step.ok ? ok({ ...written(step.value.id), ...step.value }) : step;
  };

  const change = async (operation: Change, id: string): Promise<Result<unknown>> => {
    const path = `sobjects/${objectOf(id)}/${id}`;
    switch (operation.kind) {
      case 'touchpoint.change': {
        if (!isAnchor(operation.anchor)) return fail(appError('bad_input'));
        return client.ask({
          path,
          method: 'PATCH',
          body: touchpointFields(operation.touch, operation.anchor, objectOf(id)),
          schema: nothing,
        });
      }
      case 'said.change':
        return changeSaid(operation, id, client);
      case 'said.delete':
      case 'touchpoint.delete': {
        const answer = await client.ask({ path, method: 'DELETE', schema: nothing });
        // Somebody else was faster.
        return !answer.ok && answer.error.code === 'not_found' ? ok(undefined) : answer;
      }
      case 'task.complete':
        return completeTask(operation, id, client);
      case 'task.reopen':
        return reopenTask(id, client);
      case 'task.change':
        return planTask(operation, id, client);
    }
  };

  return {
    exactness: (operation: Operation): Exactness | undefined => {
      if (isRecordWrite(operation)) return records.exactness(operation);
      if (isEscalation(operation)) return exactnessOf(operation);
      if (!isCreation(operation)) return operation.kind === 'touchpoint.change' && !isAnchor(operation.anchor) ? undefined : 'keyed';
      if (!isAnchor(operation.anchor)) return undefined;
      return keyField === undefined ? 'findable' : 'keyed';
    },
    write: async (operation: Operation, key: string, targetId?: string, enclosed?: Enclosed): Promise<Result<Written>> => {
      if (isEscalation(operation)) return enclosed ? writePart(operation, enclosed, client, host) : fail(appError('bad_input'));
      if (isRecordWrite(operation)) return records.write(operation, targetId);
      if (isCreation(operation)) {
        // One key for one step, whichever machine writes it.
        const value = operation.kind === 'task.create' ? operation.task.reference : key;
        return isAnchor(operation.anchor) ? create(operation, operation.anchor, value) : fail(appError('bad_input'));
      }
      const id = to18(targetId ?? ('targetId' in operation ? (operation.targetId ?? '') : ''));
      if (!id || !/^00[TU]/.test(id)) return fail(appError('bad_input'));
      const answer = await change(operation, id);
      return answer.ok ? ok(written(id)) : answer;
    },
    there: async (operation: Operation): Promise<Result<TaskThere>> => {
      if (isRecordWrite(operation)) return records.there(operation);
      const id = to18('targetId' in operation ? (operation.targetId ?? '') : '');
      return id?.startsWith('00T') ? readTaskThere(id, client) : fail(appError('bad_input'));
    },
    find: async (
      operation: Operation,
      since: IsoInstant,
      taken: readonly string[],
      enclosed?: Enclosed,
    ): Promise<Result<Written | undefined>> => {
      if (isEscalation(operation)) return enclosed ? findPart(operation, since, taken, enclosed, client, host) : ok(undefined);
      if (isRecordWrite(operation)) return records.find(operation, since, taken);
      if (!isCreation(operation) || !isAnchor(operation.anchor)) return ok(undefined);
      if (operation.kind === 'task.create') {
        const step = await findStep(operation, operation.anchor, client, { taken, own: true });
        return step.ok ? ok(step.value && { ...written(step.value.id), ...step.value }) : step;
      }
      const found = await findRecord(operation, operation.anchor, since, taken, client);
      return found.ok ? ok(found.value === undefined ? undefined : written(found.value)) : found;
    },
  };
}
