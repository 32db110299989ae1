import type { Account } from '../../domain/account';
import type { ContactChange } from '../../domain/records/contact';
import { roleThere } from '../../domain/records/role-there';
import { getConnection } from '../../store/connections/connections';
import { recordsOf } from '../../store/records/records';
import { say } from '../../words/say';
import { labelOf } from '../connections/label';
import { systemOf } from '../connections/system';
import type { Config } from '../settings/config';
import { isWritable } from '../touchpoints/target';
import { termsOf } from './terms';
import type { Where } from './where';

const ownBook = (more: Pick<Where, 'note' | 'closed'> = {}): Where => ({ destination: 'local', label: say('touchpoint.ownBook'), ...more });

const keepsRoles = (connectionId: string): boolean =>
  systemOf(connectionId.slice(0, connectionId.indexOf(':')))?.capabilities.includes('roles') ?? false;

/**
 * Where what is said of a contact goes. A role goes to the system that holds the contact and has a field for it; that somebody
 * left, and who follows, no standard field of any of these systems says: it is kept here, over whatever they send, and that is said.
 */
export async function personWhere(account: Account, contactId: string | undefined, change: ContactChange, config: Config): Promise<Where> {
  if (config.policy['fields.neverCache'].includes('contacts')) return ownBook({ closed: say('records.neverKept') });
  const row = (await recordsOf(account.id)).find(
    (one) => one.type === 'contact' && `${one.connectionId}:${one.externalId}` === contactId && keepsRoles(one.connectionId),
  );
  if (!row) return ownBook();
  const name = labelOf(row.connectionId);
  if (!change.role) return ownBook({ note: say('records.noFieldFor', { name }) });
  const connection = await getConnection(row.connectionId);
  if (!connection || !isWritable(connection, config))
    return ownBook({ note: say('records.keptHere', { why: say('records.readOnly', { name }) }) });
  const field = (await termsOf(row.connectionId))?.contact.role;
  const value = field && roleThere(change.role, field.choices);
  if (!field || value === undefined) return ownBook({ note: say('records.noFieldFor', { name }) });
  return {
    destination: connection.id,
    label: name,
    userId: connection.user?.userId,
    target: { recordId: row.externalId, path: field.path },
    word: value,
  };
}
