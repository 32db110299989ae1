import type { Support } from '../../domain/account';
import { normaliseEmail } from '../../domain/address/address';
import { withoutGaps } from '../../domain/data/without-gaps';
import type { IncomingRecord } from '../../domain/record';
import { salesforceAccountId } from '../../domain/source/external-id';
import { cleanText, readDomains } from '../csv/text-values';
import type { ZendeskConfig } from './config';
import { dayOf, healthOf, moneyOf, wordsOf } from './values';
import type { WireOrganization, WirePerson } from './wire';
import type { WireField } from './wire-lists';

/** What all records of one answer share. */
export type Stamp = Pick<IncomingRecord, 'connectionId' | 'label' | 'asOf'>;

/** What the fields of organizations mean here. */
export interface Meaning {
  config: Pick<ZendeskConfig, 'host' | 'mapping'>;
  fields: readonly WireField[];
  /** Names of people whom a lookup field names by id. */
  names: ReadonlyMap<string, string>;
}

/** One line without hidden characters; a name is never longer. */
const line = (text: string | null | undefined): string | undefined => cleanText(text ?? '').slice(0, 300) || undefined;

export function mapAccount(
  organization: WireOrganization,
  { config, fields, names }: Meaning,
  stamp: Stamp,
  support?: Support,
): IncomingRecord {
  const { host, mapping = {} } = config;
  const id = String(organization.id);
  const at = (key: string | undefined): unknown => (key === undefined ? undefined : organization.organization_fields?.[key]);
  const field = (key: string | undefined) => fields.find((one) => one.key === key);
  const words = (key: string | undefined) => wordsOf(at(key), field(key));
  const endDate = dayOf(at(mapping.renewal));
  const csm = words(mapping.csm);
  return {
    ...stamp,
    type: 'account',
    externalId: id,
    accountExternalId: id,
    value: withoutGaps({
      name: line(organization.name) ?? id,
      domains: readDomains((organization.domain_names ?? []).join(' ')),
      arr: moneyOf(at(mapping.arr)),
      health: healthOf(at(mapping.health), field(mapping.health)),
      renewal: endDate && { endDate },
      segment: words(mapping.segment),
      csm: csm && (field(mapping.csm)?.type === 'lookup' ? names.get(csm) : csm),
      lifecycle: words(mapping.lifecycle),
      support,
      salesforceId: salesforceAccountId(organization.external_id ?? ''),
      zendeskOrganization: `${host}/${id}`,
    }),
  };
}

/** Colleagues are no contacts, and whoever left the organization is none of its any more. */
const isContact = ({ role, active, organization_id }: WirePerson): boolean =>
  (role ?? 'end-user') === 'end-user' && active !== false && typeof organization_id === 'number';

/** People of a page: those who are contacts of an organization, and ids of those who are none. */
export function mapPeople(people: readonly WirePerson[], stamp: Stamp): { records: IncomingRecord[]; gone: string[] } {
  return {
    records: people.filter(isContact).map(({ id, name, email, organization_id }) => ({
      ...stamp,
      type: 'contact',
      externalId: String(id),
      accountExternalId: String(organization_id),
      value: withoutGaps({ id: String(id), name: line(name) ?? email ?? String(id), email: normaliseEmail(email ?? '') }),
    })),
    gone: people.filter((one) => !isContact(one)).map(({ id }) => String(id)),
  };
}
