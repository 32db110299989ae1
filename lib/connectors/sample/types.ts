import type { ContactRole } from '../../domain/account';

/** One line per person: name, address, role, title, Salesforce id. */
export type SamplePerson = readonly [name: string, email: string, role: ContactRole, title: string, salesforceId?: string];

export interface SampleCompany {
  /** Also the account's id in this source. */
  key: string;
  name: string;
  domains: readonly string[];
  parentKey?: string;
  salesforceId?: string;
  arr?: number;
  currency?: string;
  segment?: string;
  /** Days until the contract ends, where the company's story has a day of its own. */
  renewsIn?: number;
  /** Absent: people are made up for it. */
  people?: readonly SamplePerson[];
}
