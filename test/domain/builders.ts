import type { Account, IsoDate, IsoInstant } from '../../lib/domain/account';
import type { SourceRecord } from '../../lib/domain/record';

export const day = (text: string) => text as IsoDate;
export const instant = (text: string) => text as IsoInstant;

/** A day with nearly all of it behind. */
export const eveningOf = (today: IsoDate) => ({ today, now: instant(`${today}T20:00:00.000Z`) });

export function anAccount(over: Partial<Account> = {}): Account {
  return {
    id: 'a1',
    name: 'Halden Optics',
    sample: false,
    domains: [],
    contacts: [],
    tasks: [],
    touchpoints: [],
    provenance: {},
    ...over,
  };
}

type AccountRecord = Extract<SourceRecord, { type: 'account' }>;

export function accountRecord(value: AccountRecord['value'], over: Partial<Omit<AccountRecord, 'type' | 'value'>> = {}): AccountRecord {
  return {
    type: 'account',
    connectionId: 'csv',
    externalId: 'E1',
    accountExternalId: 'E1',
    accountId: 'a1',
    label: 'Imported file accounts.csv',
    asOf: instant('2026-11-01T00:00:00.000Z'),
    value,
    ...over,
  };
}
