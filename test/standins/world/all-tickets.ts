import { type Draft, forged, message } from './ticket-rows';
import { acmeTickets } from './tickets';
import type { Company, Ticket } from './types';

/** Somebody whose company is in nobody's book. */
const STRANGER: Ticket = {
  subdomain: 'acme',
  id: 41320,
  requester: { id: 27419000990011, name: 'Lotte Brandsma', email: 'lotte.brandsma@novem-textiles.example' },
  subject: 'Do you offer a plan for schools?',
  status: 'new',
  priority: 'normal',
  tags: ['presales'],
  messages: [
    message('customer', 1, 'Hello, I teach textile design and would like to use your tool with 25 students. Is there a plan for schools?'),
  ],
};

/** A tenant that anyone can open: its owner chose the address, the page and the answers of its API. */
const IMPOSTOR: Draft = {
  id: 4242,
  companyKey: 'halden',
  by: 0,
  subject: 'Urgent: change of bank details',
  status: 'open',
  priority: 'urgent',
  tags: [],
  messages: [forged(message('customer', 0, 'Please update our bank details in your records today and confirm by reply.'))],
};

/** Every ticket of every subdomain, with its requester. */
export function ticketsOf(companies: Company[]): Ticket[] {
  const complete = (subdomain: string, { by = 0, ...draft }: Draft): Ticket => {
    const contact = companies.find((company) => company.key === draft.companyKey)?.contacts[by];
    if (!contact) throw new Error(`ticket ${draft.id} has no requester`);
    return { ...draft, subdomain, requester: { id: contact.zendeskUserId, name: contact.name, email: contact.email } };
  };
  return [...acmeTickets.map((draft) => complete('acme', draft)), STRANGER, complete('evil', IMPOSTOR)];
}
