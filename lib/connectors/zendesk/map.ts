import { normaliseDomain, normaliseEmail } from '../../domain/address';
import type { LookedUp } from '../../domain/lookup';
import type { WireOrganization, WireTicket, WireUser } from './wire';

/** Empty and absent are the same to us. */
const text = (value: string | null | undefined): string | undefined => value?.trim() || undefined;

export function mapTicket({ id, subject, status }: WireTicket): LookedUp['ticket'] {
  return { id: String(id), subject: text(subject), status: text(status) };
}

export function mapUser({ id, name, email }: WireUser): LookedUp['requester'] {
  return { id: String(id), name: text(name), email: normaliseEmail(email ?? '') };
}

export function mapOrganization({ id, name, external_id, domain_names }: WireOrganization): LookedUp['organization'] {
  const domains = (domain_names ?? []).flatMap((domain) => normaliseDomain(domain) ?? []);
  return { id: String(id), name, externalId: text(external_id), domains: [...new Set(domains)] };
}
