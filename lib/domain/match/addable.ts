import { say } from '../../words/say';
import type { AccountPatch } from '../account';
import { isFreeMail, normaliseDomain, registrableDomain } from '../address/address';
import { salesforceAccountId } from '../source/external-id';
import type { Clue } from './identity';
import type { LookedUp } from './looked-up';

/** What an unmatched page offers to add: a name to begin with, and by what the account will be recognised from then on. */
export interface Addable {
  /** Empty where the page does not say one. */
  name: string;
  /** Completes "Recognised by …". */
  words: string[];
  known: Pick<AccountPatch, 'domains' | 'salesforceId' | 'zendeskOrganization'>;
}

/** A clue weaker than this would not show its account again (see `match.ts`): a look-alike domain, an enclosing tab. */
const SURE = 0.5;
/** The account a Salesforce page itself names. */
const EXACT = 0.98;

/**
 * From the clues of a page that matched nobody, strongest first, to what may be added: Salesforce's account record, else the
 * Zendesk organization with its domains, else one domain. Clues hold no free-mail, own or public-suffix domain; a single
 * person at such a domain is no account.
 */
export function addableFrom(clues: readonly Clue[], lookedUp: LookedUp | undefined): Addable | undefined {
  const record = clues.find((clue) => clue.kind === 'salesforce.id' && clue.strength >= EXACT && salesforceAccountId(clue.value));
  const organization = clues.find((clue) => clue.kind === 'zendesk.organization');
  const domains = clues.filter((clue) => clue.kind === 'domain' && clue.strength >= SURE && !isFreeMail(clue.value));
  if (record) return { name: '', words: [record.words], known: { salesforceId: record.value } };
  if (organization) return ofOrganization(organization, domains, lookedUp?.organization);
  const [domain] = domains;
  return (
    domain && { name: nameOf(domain.value), words: [say('match.domain', { domain: domain.value })], known: { domains: [domain.value] } }
  );
}

function ofOrganization(clue: Clue, domains: Clue[], looked: LookedUp['organization']): Addable {
  const organization = looked && clue.value.endsWith(`/${looked.id}`) ? looked : undefined;
  // The requester may write from anywhere: only the domains of the organization itself are taken.
  const own = domains
    .map((domain) => domain.value)
    .filter((value) => organization?.domains.some((text) => normaliseDomain(text) === value));
  return {
    name: organization?.name ?? '',
    words: [clue.words, ...own.map((domain) => say('match.domain', { domain }))],
    known: { zendeskOrganization: clue.value, ...(own.length > 0 && { domains: own }) },
  };
}

/** `acme-labs.co.uk` → `Acme Labs`. An internationalised name stays as it is. */
function nameOf(host: string): string {
  const label = (registrableDomain(host) ?? host).split('.')[0] ?? host;
  if (label.startsWith('xn--')) return host;
  return label.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase());
}
