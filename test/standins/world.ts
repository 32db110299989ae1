import { ticketsOf } from './world/all-tickets';
import { oddCompanies } from './world/odd-companies';
import { plainCompanies } from './world/plain-companies';
import { recordsFor } from './world/records';
import { mailboxes } from './world/thread-rows';
import { threads } from './world/threads';
import type { Company, CrmRecord, MailAddress, Ticket, World } from './world/types';

export type * from './world/types';
export { mailboxes, threads };

/** The software company whose customer-success team uses the extension. */
export const ownDomain = 'sidecar-software.example';
/** The person signed in everywhere. */
export const me: MailAddress = { name: 'Robin Ashdown', email: 'robin@sidecar-software.example' };

/** Every customer, in the order their records are listed. */
export const companies: Company[] = [...plainCompanies, ...oddCompanies];
export const tickets: Ticket[] = ticketsOf(companies);
export const records: CrmRecord[] = recordsFor(companies);

/** A copy of its own for one server, so that a test may change rows without touching another test. */
export const createWorld = (): World => structuredClone({ ownDomain, me, companies, tickets, mailboxes, threads, records });

/** The named customer; throws on a key that the world does not have. */
export function companyOf(world: World, key: string | undefined): Company {
  const found = world.companies.find((company) => company.key === key);
  if (!found) throw new Error(`no company "${key}" in this world`);
  return found;
}
