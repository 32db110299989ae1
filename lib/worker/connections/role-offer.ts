import { getConnection } from '../../store/connections/connections';
import { termsOf } from '../records/terms';
import { systemOf } from './system';

/** A connection that was shaped by whatever reads no role of a contact yet: the field that seems to hold one, if there is. */
export async function roleOffer(id: string): Promise<{ path: string; field: string } | null> {
  const row = await getConnection(id);
  const { mapping } = row?.settings ?? {};
  if (row?.state !== 'connected' || !systemOf(row.connector)?.capabilities.includes('roles') || !mapping || Object.hasOwn(mapping, 'role'))
    return null;
  const role = (await termsOf(id))?.contact.role;
  return role ? { path: role.mapping, field: role.path } : null;
}
