import type { z } from 'zod';
import { normaliseDomain, normaliseEmail } from '../../domain/address/address';
import { withoutGaps } from '../../domain/data/without-gaps';
import type { LookedUp } from '../../domain/match/looked-up';
import type { SignedInAs } from '../../domain/source/connection';
import type { NotedTicket } from '../../domain/touchpoint/private-note';
import type { meAnswer, WireOrganization, WireTicket, WireUser } from './wire';
import type { WireNotedTicket } from './wire-note';

/** Empty and absent are the same to us. */
export const text = (value: string | null | undefined): string | undefined => value?.trim() || undefined;

export function mapTicket({ id, subject, status }: WireTicket): LookedUp['ticket'] {
  return { id: String(id), subject: text(subject), status: text(status) };
}

export function mapUser({ id, name, email, locale, iana_time_zone }: WireUser): LookedUp['requester'] {
  const reads = withoutGaps({ locale: text(locale), timeZone: text(iana_time_zone) });
  return { id: String(id), name: text(name), email: normaliseEmail(email ?? ''), ...reads };
}

/** Zendesk calls all of these `agent`, and lets them do less. */
const LESSER: Record<number, string> = { 1: 'light agent', 2: 'chat agent', 3: 'contributor' };

export function mapMe({ user }: z.infer<typeof meAnswer>): SignedInAs {
  const { id, name, email, role, role_type, only_private_comments } = user;
  return withoutGaps({
    userId: String(id),
    name: text(name) ?? String(id),
    email: normaliseEmail(email ?? ''),
    role: (role === 'agent' && LESSER[role_type ?? 0]) || text(role),
    privateOnly: only_private_comments ?? undefined,
  });
}

/** Followers are no customers; where Zendesk does not tell them from people in copy, all are taken for those. */
export function mapNoted({ requester_id, status, email_cc_ids, collaborator_ids }: WireNotedTicket): NotedTicket {
  return withoutGaps({
    requesterId: requester_id === null ? undefined : String(requester_id),
    status: text(status),
    copiedIds: (email_cc_ids ?? collaborator_ids ?? []).map(String),
  });
}

export function mapOrganization({ id, name, external_id, domain_names }: WireOrganization): LookedUp['organization'] {
  const domains = (domain_names ?? []).flatMap((domain) => normaliseDomain(domain) ?? []);
  return { id: String(id), name, externalId: text(external_id), domains: [...new Set(domains)] };
}
