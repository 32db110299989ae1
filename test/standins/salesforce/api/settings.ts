/** How one org is set up; read at each request. */
export interface OrgSettings {
  /** Rows per page of a query; Salesforce's own is 2,000. */
  batchSize: number;
  /** Two or more: every amount has a CurrencyIsoCode. The first is the corporate one. */
  currencies: string[];
  personAccounts: boolean;
  /** Shared Activities: TaskRelation and EventRelation exist. */
  sharedActivities: boolean;
  /** Name of a unique external-id field on Task and Event, such as `Touchpoint_Key__c`. */
  activityKey: string | undefined;
  /** `Object` or `Object.Field` that this person may not see. */
  hidden: string[];
  /** Objects this person may read but not write. */
  readOnly: string[];
  /** A validation rule: the text it refuses a row with, or nothing. */
  rule: (object: string, row: Record<string, unknown>) => string | undefined;
  /** Calls in the last 24 hours and how many there may be. */
  apiUsed: number;
  apiMax: number;
  /** "API access control": which sign-ins the REST API turns away for good. */
  accessControl: 'off' | 'session' | 'all';
  /** Id of the person who is signed in by session and by consent; absent: Robin Ashdown. */
  userId: string | undefined;
}

export const orgSettings = (): OrgSettings => ({
  batchSize: 2000,
  currencies: ['EUR', 'USD', 'GBP', 'JPY', 'SEK', 'CHF'],
  personAccounts: false,
  sharedActivities: true,
  activityKey: undefined,
  hidden: [],
  readOnly: [],
  rule: () => undefined,
  apiUsed: 0,
  apiMax: 15_000,
  accessControl: 'off',
  userId: undefined,
});
