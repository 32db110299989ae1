import type { IsoDate, Money, Support } from '../../domain/account';
import { withoutGaps } from '../../domain/data/without-gaps';
import { isIsoDate } from '../../domain/dates';
import { healthOf } from '../../domain/health/value';
import type { IncomingRecord } from '../../domain/record';
import { cleanText, readDomains } from '../csv/text-values';
import type { Config } from './config';
import { roleIn, roleSaid } from './contact-role';
import { healthField, renewalSource, valueAt } from './mapping';
import type { WireAccount, WireContact } from './wire';

/** What all records of one answer share. */
export type Stamp = Pick<IncomingRecord, 'connectionId' | 'label' | 'asOf'>;

/** What of an account lies in other objects. */
export interface Beside {
  renewal?: IsoDate;
  support?: Support;
}

const LONGEST = 300;

/** A value as one clean line; empty and absent are the same to us. */
export function line(value: unknown): string | undefined {
  const text = typeof value === 'string' ? cleanText(value).slice(0, LONGEST) : '';
  return text.toWellFormed() || undefined;
}

function moneyOf(value: unknown, currency: string | undefined): Money | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  return { amount: value, ...(currency && { currency }) };
}

/** A day, also out of a field that keeps the hour. */
function dayOf(value: unknown): IsoDate | undefined {
  const text = typeof value === 'string' ? value.slice(0, 10) : '';
  return isIsoDate(text) ? text : undefined;
}

export function mapAccount(
  row: WireAccount,
  { mapping = {}, currency }: Config,
  { renewal, support }: Beside,
  stamp: Stamp,
): IncomingRecord {
  const at = (path: string | undefined) => (path === undefined ? undefined : valueAt(row, path));
  const health = healthField(mapping);
  const endDate = renewalSource(mapping) ? renewal : dayOf(at(mapping.renewal));
  return {
    ...stamp,
    type: 'account',
    externalId: row.Id,
    accountExternalId: row.Id,
    value: withoutGaps({
      name: line(row.Name) ?? row.Id,
      domains: readDomains(row.Website ?? ''),
      arr: moneyOf(at(mapping.arr), line(row.CurrencyIsoCode) ?? currency),
      health: health && healthOf(at(health.field), health.scale),
      renewal: endDate && { endDate },
      segment: line(at(mapping.segment)),
      csm: line(at(mapping.csm)),
      lifecycle: line(at(mapping.lifecycle)),
      support,
      parentExternalId: row.ParentId ?? undefined,
      salesforceId: row.Id,
    }),
  };
}

/** `ownField`: where the company keeps what its contacts are to it, which says more than what they are to an opportunity. */
export function mapContact(row: WireContact, stamp: Stamp, ownField?: string): IncomingRecord[] {
  const { Id, AccountId, Name, Email, Title, OpportunityContactRoles } = row;
  // Nobody's account is behind a contact that stands alone.
  if (!AccountId) return [];
  const value = withoutGaps({
    id: Id,
    name: line(Name) ?? Id,
    email: line(Email)?.toLowerCase(),
    role: roleSaid(ownField && line(row[ownField])) ?? roleIn(OpportunityContactRoles?.records),
    title: line(Title),
  });
  return [{ ...stamp, type: 'contact', externalId: Id, accountExternalId: AccountId, value }];
}

/** The one person of a person account, who is its contact. */
export function mapPerson(row: WireAccount, stamp: Stamp): IncomingRecord[] {
  const { Id: AccountId, PersonContactId, PersonEmail, Name } = row;
  return row.IsPersonAccount && PersonContactId ? mapContact({ Id: PersonContactId, AccountId, Name, Email: PersonEmail }, stamp) : [];
}
