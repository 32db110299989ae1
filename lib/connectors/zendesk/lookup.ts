import { appError, fail, ok, type Result } from '../../domain/errors';
import type { LookedUp } from '../../domain/match/looked-up';
import type { Ref } from '../../domain/place';
import type { ZendeskClient } from './client';
import { mapOrganization, mapTicket, mapUser } from './map';
import type { WireOrganization, WireUser } from './wire';

type Found = Omit<LookedUp, 'connectionId' | 'asOf'>;

/** Missing rights on the second object leave it out; every other failure fails the lookup, so that it is tried again. */
export function orNothing<T>(answer: Result<T>): Result<T | undefined> {
  const closed = !answer.ok && (answer.error.code === 'forbidden' || answer.error.code === 'not_found');
  return closed ? ok(undefined) : answer;
}

/** Side-loaded objects may be partial: one without an e-mail field is asked for itself. */
async function requesterOf(id: number | null, users: WireUser[] | undefined, client: ZendeskClient): Promise<Result<WireUser | undefined>> {
  const loaded = users?.find((user) => user.id === id);
  if (id === null || loaded?.email !== undefined) return ok(loaded);
  const answer = orNothing(await client.user(String(id)));
  return answer.ok ? ok(answer.value?.user ?? loaded ?? { id }) : answer;
}

/** A side-loaded one without its external id is partial, and asked for itself. */
export async function organizationOf(
  id: number | null | undefined,
  organizations: WireOrganization[] | undefined,
  client: ZendeskClient,
): Promise<Result<WireOrganization | undefined>> {
  const loaded = organizations?.find((organization) => organization.id === id);
  if (!id || loaded?.external_id !== undefined) return ok(loaded);
  const answer = orNothing(await client.organization(String(id)));
  return answer.ok ? ok(answer.value?.organization ?? loaded) : answer;
}

async function ofTicket(id: string, client: ZendeskClient): Promise<Result<Found>> {
  const answer = await client.ticket(id);
  if (!answer.ok) return answer;
  const { ticket, users, organizations } = answer.value;
  const requester = await requesterOf(ticket.requester_id, users, client);
  if (!requester.ok) return requester;
  const organization = await organizationOf(ticket.organization_id, organizations, client);
  if (!organization.ok) return organization;
  return ok({
    ticket: mapTicket(ticket),
    requester: requester.value && mapUser(requester.value),
    organization: organization.value && mapOrganization(organization.value),
  });
}

async function ofUser(id: string, client: ZendeskClient): Promise<Result<Found>> {
  const answer = await client.user(id);
  if (!answer.ok) return answer;
  const { user, organizations } = answer.value;
  const organization = await organizationOf(user.organization_id, organizations, client);
  return organization.ok
    ? ok({ requester: mapUser(user), organization: organization.value && mapOrganization(organization.value) })
    : organization;
}

/** What Zendesk says about the tickets of a list, in one question: parts that it leaves out are not asked for one by one. */
export async function lookUpTickets(refs: Ref[], client: ZendeskClient): Promise<Result<Found[]>> {
  const ids = refs.flatMap((ref) => (ref.kind === 'zendesk.ticket' ? [ref.id] : []));
  const answer = await client.tickets(ids);
  if (!answer.ok) return answer;
  const { tickets, users, organizations } = answer.value;
  return ok(
    tickets
      .filter((ticket) => ids.includes(String(ticket.id)))
      .map((ticket) => {
        const requester = users?.find((user) => user.id === ticket.requester_id);
        const organization = organizations?.find((one) => one.id === ticket.organization_id);
        const partial =
          (ticket.requester_id !== null && requester?.email === undefined) ||
          (ticket.organization_id !== null && organization?.external_id === undefined);
        return {
          ticket: mapTicket(ticket),
          requester: requester && mapUser(requester),
          organization: organization && mapOrganization(organization),
          ...(partial && { partial }),
        };
      }),
  );
}

/** What Zendesk says about the record a page names. */
export async function lookUpRef(ref: Ref, client: ZendeskClient): Promise<Result<Found>> {
  if (ref.kind === 'zendesk.ticket') return ofTicket(ref.id, client);
  if (ref.kind === 'zendesk.user') return ofUser(ref.id, client);
  if (ref.kind !== 'zendesk.organization') return fail(appError('bad_input'));
  const answer = await client.organization(ref.id);
  return answer.ok ? ok({ organization: mapOrganization(answer.value.organization) }) : answer;
}
