import type { IsoDate } from '../account';

/** How a customer pays, as the source's own system of invoices says. */
export interface Payment {
  state: 'ok' | 'overdue' | 'failed';
  /** Since when, where it says so. */
  on?: IsoDate;
}
