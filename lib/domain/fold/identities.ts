import { isFreeMail, normaliseDomain, normaliseEmail } from '../address/address';
import type { Identity, IdentityKind } from '../match/identity';
import type { SourceRecord } from '../record';
import { isGivenId, normaliseExternalId, salesforceAccountId, salesforceId } from '../source/external-id';

/** Everything by which a page may later recognise the account of this record. */
export function identitiesOf(record: SourceRecord): Identity[] {
  const { accountId, connectionId } = record;
  const found = new Map<string, Identity>();
  for (const [kind, value] of claimsOf(record)) {
    if (value) found.set(`${kind} ${value}`, { kind, value, accountId, connectionId });
  }
  return [...found.values()];
}

type Claim = [kind: IdentityKind, value: string | undefined];

function claimsOf(record: SourceRecord): Claim[] {
  if (record.type === 'account') {
    const { domains = [], salesforceId: named = '', zendeskOrganization } = record.value;
    // A correction's own key says nothing about the account.
    if (record.connectionId === 'local') return domains.map((domain): Claim => ['domain', companyDomain(domain)]);
    return [
      ['external_id', isGivenId(record.externalId) ? undefined : normaliseExternalId(record.externalId)],
      ['salesforce.id', salesforceAccountId(named)],
      ['salesforce.id', salesforceAccountId(record.externalId)],
      ['zendesk.organization', zendeskOrganization],
      ...domains.map((domain): Claim => ['domain', companyDomain(domain)]),
    ];
  }
  if (record.type === 'contact') {
    return [
      ['email', normaliseEmail(record.value.email ?? '')],
      ['salesforce.id', salesforceContactId(record.externalId)],
    ];
  }
  return [];
}

/** Key prefix `003`: any fifteen letters look like a Salesforce id otherwise. */
function salesforceContactId(text: string): string | undefined {
  const id = salesforceId(text);
  return id?.startsWith('003') ? id : undefined;
}

/** A domain where anybody has a mailbox, or that nobody can own, names no company. */
function companyDomain(text: string): string | undefined {
  const domain = normaliseDomain(text);
  return domain && !isFreeMail(domain) ? domain : undefined;
}
