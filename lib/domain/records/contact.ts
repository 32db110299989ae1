import type { Contact, ContactRole, IsoDate } from '../account';
import { withoutGaps } from '../data/without-gaps';

/** The roles that a person may be given, in the order in which a renewal needs them. */
export const ROLES = [
  'economic buyer',
  'champion',
  'technical admin',
  'it/security',
  'procurement/billing',
  'end user',
] as const satisfies ContactRole[];

/** A person who becomes a contact of an account. */
export interface NewContact {
  name: string;
  email?: string;
  role?: ContactRole;
}

/** What a person says of a contact; `null` takes it back. */
export interface ContactChange {
  role?: ContactRole;
  leftOn?: IsoDate | null;
  successorId?: string | null;
}

/** A row that says something of a contact of another source carries that contact's own id, which has its connection in front. */
export const isCorrection = ({ connectionId, externalId }: { connectionId: string; externalId: string }): boolean =>
  connectionId === 'local' && externalId.includes(':');

/** The contact after what somebody said. */
export function changed(contact: Contact, { role, leftOn, successorId }: ContactChange): Contact {
  return withoutGaps({
    ...contact,
    ...(role && { role }),
    ...(leftOn !== undefined && { left: leftOn !== null, leftOn: leftOn ?? undefined }),
    ...(successorId !== undefined && { successorId: successorId ?? undefined }),
  });
}

/** The contact with what was said of it here. */
export function corrected(contact: Contact, said: Contact | undefined): Contact {
  if (!said) return contact;
  const { role, left, leftOn, successorId } = said;
  const gone = left === undefined ? {} : { left, leftOn };
  return withoutGaps({ ...contact, ...(role && { role }), ...gone, ...(successorId && { successorId }) });
}

/** A last name is what Salesforce cannot do without. */
export function namesOf(name: string): { first?: string; last: string } {
  const words = name.trim().split(/\s+/);
  const last = words.pop() ?? name;
  return { last, ...(words.length > 0 && { first: words.join(' ') }) };
}
