import type { HealthBand, HealthScale, IsoDate, Money } from '../account';

/** One line of the book table. */
export interface BookRow {
  accountId: string;
  name: string;
  sample: boolean;
  domain?: string;
  csm?: string;
  segment?: string;
  arr?: Money;
  band: HealthBand;
  score?: number;
  /** As its source writes it, where that is not 0 to 100. */
  scale?: HealthScale;
  /** Band and score are our own estimate, for want of the company's. */
  estimated?: true;
  /** The band is a person's, until that day. */
  byHand?: { by?: string; until: IsoDate };
  /** The day to decide by: notice deadline where the contract renews by itself, else its end. */
  decideBy?: IsoDate;
  /** The day on which it renews unless somebody gives notice. */
  renews?: IsoDate;
  openTasks: number;
}

export interface BookPage {
  rows: BookRow[];
  /** Rows that match the query. */
  total: number;
  /** Rows in the whole book. */
  all: number;
}
