import type { IsoInstant } from '../../domain/account';
import { appError, fail, ok, type Result } from '../../domain/errors';
import type { Ref } from '../../domain/place';
import type { IncomingRecord } from '../../domain/record';
import type { ZendeskClient } from './client';
import type { ZendeskConfig } from './config';
import { mapSupport } from './figures';
import { organizationOf, orNothing } from './lookup';
import { mapAccount, mapPeople, type Stamp } from './map-records';
import type { Meanings } from './meaning';
import { solvedOf } from './supports';
import type { WireOrganization } from './wire';

/** The organization behind a page: its own, its requester's, or none. */
async function behind(ref: Ref, client: ZendeskClient): Promise<Result<WireOrganization | undefined>> {
  if (ref.kind === 'zendesk.organization') {
    const answer = await client.organization(ref.id);
    return answer.ok ? ok(answer.value.organization) : answer;
  }
  if (ref.kind === 'zendesk.ticket') {
    const answer = await client.ticket(ref.id);
    if (!answer.ok) return answer;
    return organizationOf(answer.value.ticket.organization_id, answer.value.organizations, client);
  }
  if (ref.kind !== 'zendesk.user') return fail(appError('bad_input'));
  const answer = await client.user(ref.id);
  return answer.ok ? organizationOf(answer.value.user.organization_id, answer.value.organizations, client) : answer;
}

/** What belongs to an organization, all asked at once. What this role may not see is left out. */
async function beside(id: string, client: ZendeskClient, meanings: Meanings, asOf: IsoInstant) {
  const [people, tickets, solved, fields] = await Promise.all([
    client.people(id),
    client.openTickets(id),
    solvedOf([id], client, asOf),
    meanings.fields(),
  ]);
  const [somePeople, someTickets] = [orNothing(people), orNothing(tickets)];
  if (!somePeople.ok) return somePeople;
  if (!someTickets.ok) return someTickets;
  if (!solved.ok) return solved;
  return fields.ok ? ok({ people: somePeople.value?.users ?? [], tickets: someTickets.value, solved: solved.value }) : fields;
}

/**
 * Everything about the account behind a page. A page of an organization needs one round trip; any other names its organization only
 * in the answer to the first.
 */
export async function readAccount(
  ref: Ref,
  client: ZendeskClient,
  config: ZendeskConfig,
  meanings: Meanings,
  stamp: () => Stamp & { asOf: IsoInstant },
): Promise<Result<IncomingRecord[]>> {
  const early = ref.kind === 'zendesk.organization' ? beside(ref.id, client, meanings, stamp().asOf) : undefined;
  const found = await behind(ref, client);
  if (!found.ok) return found;
  const organization = found.value;
  if (!organization) return ok([]);
  const more = await (early ?? beside(String(organization.id), client, meanings, stamp().asOf));
  if (!more.ok) return more;
  const meaning = await meanings.of([organization]);
  if (!meaning.ok) return meaning;
  const now = stamp();
  const { people, tickets, solved } = more.value;
  const support = tickets && mapSupport(tickets, now.asOf, config, solved);
  return ok([mapAccount(organization, meaning.value, now, support), ...mapPeople(people, now).records]);
}
