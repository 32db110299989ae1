import { say } from '../../words/say';
import { isFreeMail, normaliseDomain } from '../address/address';
import type { OwnTest } from '../address/colleagues';
import { doubted, doubtfulHost } from '../address/look-alike';
import type { Place, Ref } from '../place';
import type { Clue } from './identity';
import type { LookedUp } from './looked-up';
import type { Where } from './record-clues';

/** Clues from the organization a Zendesk page or lookup names, and from the record number of the user in front. */
export function organizationClues(place: Place, lookedUp: LookedUp | undefined, own: OwnTest, where: Where): Clue[] {
  if (place.host !== 'zendesk') return [];
  const organization = lookedUp?.organization;
  // The record in front, or what a row of a list links to.
  const named = (kind: Ref['kind']) => place.refs.find((ref) => ref.kind === kind)?.id;
  const id = organization?.id ?? named('zendesk.organization');
  const user = lookedUp?.requester?.id ?? named('zendesk.user');
  const requester = lookedUp?.requester;
  const clues: Clue[] = [];
  // A colleague who opened a ticket for a customer says nothing about the customer.
  if (user && !(requester?.email && own.address(requester.email))) {
    const unnamed = where === 'row' ? 'match.userOfRow' : 'match.userInFront';
    const words = requester?.name ? say('match.zendeskUser', { name: requester.name }) : say(unnamed);
    clues.push({ kind: 'zendesk.user', value: `${place.space}/${user}`, words, strength: 0.93 });
  }
  if (!id) return clues;
  const unnamed = where === 'row' ? 'match.organizationOfRow' : 'match.organizationInFront';
  const name = organization ? say('match.organization', { name: organization.name }) : say(unnamed);
  clues.push({ kind: 'zendesk.organization', value: `${place.space}/${id}`, words: name, strength: 0.9, pin: 'organization' });
  if (!organization) return clues;
  for (const text of organization.domains) {
    const domain = normaliseDomain(text);
    if (!domain || isFreeMail(domain) || own.host(domain)) continue;
    const doubt = doubtfulHost(domain);
    const words = doubted(say('match.domainOfOrganization', { domain, name: organization.name }), doubt);
    clues.push({ kind: 'domain', value: domain, words, strength: 0.65 * (doubt?.factor ?? 1), pin: 'domain' });
  }
  return clues;
}
