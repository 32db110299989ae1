/** How one Zendesk account behaves; read at each request. */
export interface ZendeskSettings {
  /** What the signed-in person is. A light agent may comment privately only, unless the ticket is their own. */
  role: 'admin' | 'agent' | 'light-agent' | 'end-user';
  /** API tokens that `email/token:…` takes. */
  apiTokens: string[];
  /** Updates of one ticket by one person in ten minutes. */
  updatesPerTicket: number;
  /** Rows per page at most, whatever `page[size]` asks. */
  pageMax: number;
  /** Tickets that are closed for good. */
  closedTickets: number[];
  /** Seconds until the search index knows of a write; reading a ticket or its comments never lags. */
  searchLagSeconds: number;
}

export const zendeskSettings = (): ZendeskSettings => ({
  role: 'agent',
  apiTokens: ['standin-api-token'],
  updatesPerTicket: 30,
  pageMax: 100,
  closedTickets: [],
  searchLagSeconds: 0,
});
