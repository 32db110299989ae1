import type { IsoInstant } from '../../domain/account';
import { appError, fail, ok, type Result } from '../../domain/errors';
import type { Exactness, Operation, TaskThere, Written } from '../../domain/outbox/operation';
import { to18 } from '../../domain/source/salesforce-id';
import { type Adding, accountIdOf, addContact, findContact } from './add-contact';
import type { SalesforceClient } from './client';
import { nothing } from './create';
import { fieldThere, type Setting, setField, taskOf } from './set-field';

/** What is written about records themselves, their fields and their people. */
export type RecordWrite = Setting | Adding | Extract<Operation, { kind: 'contact.delete' }>;
const KINDS: readonly Operation['kind'][] = ['field.set', 'contact.change', 'contact.add', 'contact.delete'];
export const isRecordWrite = (operation: Operation): operation is RecordWrite => KINDS.includes(operation.kind);

/** Fields and contacts of one org. A field says itself what stands in it; a contact is asked for. */
export function recordWriter(client: SalesforceClient, host: string) {
  const link = (id: string) => `https://${host}/${id}`;
  const contact = (id: string): Written => ({ id, as: 'contact', link: link(id) });

  const set = async (operation: Setting): Promise<Result<Written>> => {
    const task = taskOf(operation);
    if (!task) return fail(appError('bad_input'));
    const done = await setField(task, client);
    return done.ok ? ok({ id: task.id, as: 'field', link: link(task.id) }) : done;
  };

  /** Only what an echo left: named by its id, found a moment ago. Somebody else may be faster. */
  const drop = async (id: string | undefined): Promise<Result<Written>> => {
    const known = to18(id ?? '');
    if (!known?.startsWith('003')) return fail(appError('bad_input'));
    const done = await client.ask({ path: `sobjects/Contact/${known}`, method: 'DELETE', schema: nothing });
    return done.ok || done.error.code === 'not_found' ? ok(contact(known)) : done;
  };

  return {
    exactness: (operation: RecordWrite): Exactness | undefined => {
      if (operation.kind === 'contact.add') return accountIdOf(operation) ? 'findable' : undefined;
      return operation.kind === 'contact.delete' || taskOf(operation) ? 'keyed' : undefined;
    },
    write: async (operation: RecordWrite, targetId?: string): Promise<Result<Written>> => {
      if (operation.kind === 'contact.delete') return drop(targetId);
      if (operation.kind !== 'contact.add') return set(operation);
      const accountId = accountIdOf(operation);
      const made = accountId ? await addContact(operation, accountId, client) : fail(appError('bad_input'));
      return made.ok ? ok(contact(made.value)) : made;
    },
    there: async (operation: RecordWrite): Promise<Result<TaskThere>> => {
      const task = operation.kind === 'field.set' || operation.kind === 'contact.change' ? taskOf(operation) : undefined;
      return task ? fieldThere(task, client) : fail(appError('bad_input'));
    },
    find: async (operation: RecordWrite, since: IsoInstant, taken: readonly string[]): Promise<Result<Written | undefined>> => {
      const accountId = operation.kind === 'contact.add' ? accountIdOf(operation) : undefined;
      if (operation.kind !== 'contact.add' || !accountId) return ok(undefined);
      const found = await findContact(operation, accountId, since, taken, client);
      return found.ok ? ok(found.value === undefined ? undefined : contact(found.value)) : found;
    },
  };
}
