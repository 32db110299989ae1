import type { Account, ContactRole } from '../../domain/account';
import { todayIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import type { Operation } from '../../domain/outbox/operation';
import type { ContactChange } from '../../domain/records/contact';
import { roleThere } from '../../domain/records/role-there';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { getAccount } from '../../store/book/accounts';
import { enqueue, type NewWrite } from '../../store/outbox/outbox';
import { say } from '../../words/say';
import { labelOf } from '../connections/label';
import { requireIntent } from '../context/intent';
import type { TabRow } from '../context/tabs';
import { changingBook } from '../context/view-cache';
import { outboxChanged } from '../outbox/drain';
import { type Config, readConfig } from '../settings/config';
import { targetFor } from '../touchpoints/target';
import { requireConfirmed } from './confirm';
import { personWhere } from './person-where';
import { strangersOf } from './strangers';
import { termsOf } from './terms';
import type { Where } from './where';

type Bound = Pick<NewWrite, 'operation' | 'destination' | 'userId'>;

/** What somebody says of a contact, as a write to wherever that is kept. The account must know the people it names. */
export async function changeOf(account: Account, contactId: string, change: ContactChange, config: Config): Promise<Bound> {
  const contact = account.contacts.find(({ id }) => id === contactId);
  const { successorId, leftOn } = change;
  const follows = !successorId || (successorId !== contactId && account.contacts.some(({ id }) => id === successorId));
  if (!contact || !follows) throw appError('not_found', say('records.noContact'));
  if (leftOn && leftOn > todayIso()) throw appError('bad_input', say('records.notYet'));
  const { destination, userId, target, word, closed } = await personWhere(account, contactId, change, config);
  if (closed) throw appError('forbidden', closed);
  const operation: Operation = { kind: 'contact.change', contactId, change, ...(target && { target, word }) };
  return { operation, destination, userId };
}

/** Says one thing of a contact of the account that the panel showed when pressed. */
export async function changeContact(
  { intent, commandId, contactId, change, confirmed }: Input<'contact.change'>,
  caller: Caller,
): Promise<void> {
  const tab = await requireIntent(intent, caller);
  const [account, config] = await Promise.all([getAccount(intent.accountId), readConfig()]);
  if (!account) throw appError('not_found', say('refused.noAccount'));
  // A role may have a field there; who left and who follows have none, so each goes where it is kept.
  const { role, ...others } = change;
  const parts: ContactChange[] = [...(role ? [{ role }] : []), ...(Object.keys(others).length > 0 ? [others] : [])];
  const writes: NewWrite[] = [];
  for (const [at, part] of parts.entries()) {
    const bound = await changeOf(account, contactId, part, config);
    const asked = await requireConfirmed(tab, intent.accountId, bound.destination, confirmed);
    writes.push({
      id: at === 0 ? commandId : `${commandId} ${at}`,
      accountId: intent.accountId,
      notBefore: Date.now(),
      ...bound,
      ...asked,
    });
  }
  await changingBook(() => enqueue(...writes));
  await outboxChanged();
}

/** The CRM where it holds this account and takes contacts, else our own book, and why. What one org's page says never goes to another org. */
export async function newPersonWhere(account: Account, tab: TabRow, config: Config): Promise<Where & { recordId?: string }> {
  const book = { destination: 'local', label: say('touchpoint.ownBook') };
  if (config.policy['fields.neverCache'].includes('contacts')) return { ...book, closed: say('records.neverKept') };
  const { destination, connection, recordId } = await targetFor(account, tab, config);
  if (!connection || !recordId) return book;
  const label = labelOf(destination);
  const terms = await termsOf(destination);
  if (terms && !terms.contact.create)
    return { ...book, note: say('records.keptHere', { why: say('records.noContacts', { name: label }) }) };
  return { destination, label, userId: connection.user?.userId, recordId };
}

/** Adds a person of the page in front: name and address are taken from the page by us, never from the panel's message. */
export async function addContact({ intent, commandId, address, role, confirmed }: Input<'contact.add'>, caller: Caller): Promise<void> {
  const tab = await requireIntent(intent, caller);
  const config = await readConfig();
  const { account, strangers } = await strangersOf(tab, config);
  const person = strangers.find((one) => one.address === address);
  if (account?.id !== intent.accountId || !person) throw appError('context_changed');
  const where = await newPersonWhere(account, tab, config);
  if (where.closed) throw appError('forbidden', where.closed);
  const asked = await requireConfirmed(tab, account.id, where.destination, confirmed);
  const contact = { name: person.name, email: person.address, ...(role && { role }) };
  const { destination, userId, recordId } = where;
  const anchor = recordId && { anchor: { recordId, personIds: [], others: [] }, ...(await roleFieldAt(destination, role)) };
  const operation: Operation = { kind: 'contact.add', contact, ...(anchor || {}) };
  await changingBook(() =>
    enqueue({ id: commandId, accountId: account.id, notBefore: Date.now(), destination, userId, operation, ...asked }),
  );
  await outboxChanged();
}

/** The org's own field and word for the role. */
async function roleFieldAt(destination: string, role: ContactRole | undefined): Promise<{ roleField?: string; roleWord?: string }> {
  const field = role && (await termsOf(destination))?.contact.role;
  const roleWord = field && roleThere(role, field.choices);
  return field && roleWord !== undefined ? { roleField: field.path, roleWord } : {};
}
