import type { z } from 'zod';
import type { IsoInstant, Support } from '../../domain/account';
import { normaliseDomain, normaliseEmail } from '../../domain/address';
import type { SignedInAs } from '../../domain/connection';
import type { LookedUp } from '../../domain/lookup';
import { withoutGaps } from '../../domain/without-gaps';
import type { meAnswer, WireOpenTickets, WireOrganization, WireTicket, WireUser } from './wire';

/** Empty and absent are the same to us. */
const text = (value: string | null | undefined): string | undefined => value?.trim() || undefined;

export function mapTicket({ id, subject, status }: WireTicket): LookedUp['ticket'] {
  return { id: String(id), subject: text(subject), status: text(status) };
}

export function mapUser({ id, name, email }: WireUser): LookedUp['requester'] {
  return { id: String(id), name: text(name), email: normaliseEmail(email ?? '') };
}

export function mapMe({ user: { id, name, email, role } }: z.infer<typeof meAnswer>): SignedInAs {
  return withoutGaps({ userId: String(id), name: text(name) ?? String(id), email: normaliseEmail(email ?? ''), role: text(role) });
}

export function mapOrganization({ id, name, external_id, domain_names }: WireOrganization): LookedUp['organization'] {
  const domains = (domain_names ?? []).flatMap((domain) => normaliseDomain(domain) ?? []);
  return { id: String(id), name, externalId: text(external_id), domains: [...new Set(domains)] };
}

const DAY_MS = 86_400_000;
/** "Pending" waits for the customer, "on-hold" for somebody else. */
const OURS = new Set(['new', 'open']);

/** How many wait on us is only said when all of them were seen. */
export function mapSupport({ results, count }: WireOpenTickets, asOf: IsoInstant): Support {
  const ages = results.map((ticket) => Math.floor((Date.parse(asOf) - Date.parse(ticket.created_at)) / DAY_MS));
  return {
    open: count,
    ...(ages.length > 0 && { oldestDays: Math.max(0, ...ages) }),
    ...(results.length === count && { waitingOnUs: results.filter(({ status }) => OURS.has(status ?? '')).length }),
  };
}
