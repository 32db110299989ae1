import type { Contact } from '../account';
import { normaliseEmail } from '../address/address';
import type { OwnTest } from '../address/colleagues';
import type { LookedUp } from '../match/looked-up';
import type { PageFacts, Person } from '../place';
import type { TouchpointPerson } from './touchpoint';

/** Most people that one touchpoint names; a thread with more is a mailing. */
export const MOST_PEOPLE = 20;

/** Everybody the page and the ticket system name, each address once, as they are stored. */
export function everybody(facts: PageFacts | null, requester: LookedUp['requester']): Person[] {
  const asked: Person[] = requester?.email ? [{ address: requester.email, name: requester.name, role: 'requester' }] : [];
  const people = new Map<string, Person>();
  for (const person of [...asked, ...(facts?.people ?? [])]) {
    const address = normaliseEmail(person.address);
    if (!address) continue;
    const known = people.get(address);
    people.set(address, { ...person, ...known, address, name: known?.name ?? person.name, isMe: known?.isMe || person.isMe });
  }
  return [...people.values()];
}

/** Those of another company, in the page's order. */
export const outsiders = (people: readonly Person[], own: OwnTest): Person[] =>
  people.filter(({ address, isMe }) => !isMe && !own.address(address));

/** The people a touchpoint was with: by address they are contacts of the account, the others stand by the name the page gives. */
export function touchpointPeople(people: readonly Person[], contacts: readonly Contact[]): TouchpointPerson[] {
  const byAddress = new Map(contacts.flatMap((contact) => (contact.email ? [[normaliseEmail(contact.email), contact] as const] : [])));
  return people.slice(0, MOST_PEOPLE).map(({ address, name }) => {
    const contact = byAddress.get(address);
    return { ...(contact && { contactId: contact.id }), name: contact?.name ?? (name?.trim() || address), address };
  });
}
