import { threadToken } from '../standins/gmail/token';
import { companyOf, type World } from '../standins/world';

/** One page of the walk and the account it must show. */
export interface Stop {
  host: 'Zendesk' | 'Salesforce' | 'Gmail';
  what: string;
  url: string;
  name: string;
}

const ZENDESK = 'https://acme.zendesk.com';
const SALESFORCE = 'https://acme.lightning.force.com';

export const WORKSPACES = (world: World) => ['acme.zendesk.com', 'acme.lightning.force.com', world.me.email];

export function ticketStop(world: World, key: string): Stop {
  const ticket = world.tickets.find((each) => each.companyKey === key && each.subdomain === 'acme');
  if (!ticket) throw new Error(`no ticket of ${key} in this world`);
  const url = `${ZENDESK}/agent/tickets/${ticket.id}`;
  return { host: 'Zendesk', what: `ticket #${ticket.id}, “${ticket.subject}”`, url, name: companyOf(world, key).name };
}

export function accountStop(world: World, key: string): Stop {
  const { name, salesforceId } = companyOf(world, key);
  return { host: 'Salesforce', what: `account “${name}”`, url: `${SALESFORCE}/lightning/r/Account/${salesforceId}/view`, name };
}

export function contactStop(world: World, key: string): Stop {
  const { name, contacts } = companyOf(world, key);
  const url = `${SALESFORCE}/lightning/r/Contact/${contacts[0].salesforceId}/view`;
  return { host: 'Salesforce', what: `contact “${contacts[0].name}”`, url, name };
}

export function threadStop(world: World, key: string): Stop {
  const thread = world.threads.find((each) => each.companyKey === key && each.mailbox === 0);
  if (!thread) throw new Error(`no thread of ${key} in this world`);
  const url = `https://mail.google.com/mail/u/0/#inbox/${threadToken(thread.permId)}`;
  return { host: 'Gmail', what: `thread “${thread.subject}”`, url, name: companyOf(world, key).name };
}
