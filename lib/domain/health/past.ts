import type { HealthBand, IsoDate } from '../account';
import type { Weights } from './estimate';
import type { Parts } from './parts';
import type { Signal } from './signals';

/** What a score was made of on one day: enough to say later what moved it. Figures and names of parts alone, no sentence. */
export interface HealthState {
  /** The connection whose score it is; `estimate`: ours; `none`: nobody's. */
  by: string;
  /** The scale on which its source writes it, where that is known. */
  scale?: string;
  /** 0 to 100, exact. */
  score?: number;
  band: HealthBand;
  /** Points that the source itself gives to parts of its score. */
  factors?: [label: string, points: number][];
  /** Our signals that could be read, 0 to 100 each: what the estimate is made of, and what else changed where the score is a source's. */
  signals: Partial<Record<Signal, number>>;
  /** Of those that are made of parts, what could be read of them; of an estimate only. */
  parts?: Partial<Record<Signal, Parts>>;
  /** By which the signals were weighed; of an estimate only. */
  weights?: Weights;
  /** Days after which the age of a ticket lowers its signal, by the company's threshold; of an estimate only. */
  ticketAge?: number;
  /** What the company called its key features; of an estimate only. */
  keyFeatures?: string;
}

/** A day on which an account's health changed, and nothing else is kept. Rows of the table `healthDay`. */
export interface HealthDay {
  accountId: string;
  date: IsoDate;
  /** Since when `from` stood. */
  since: IsoDate;
  from: HealthState;
  to: HealthState;
}

/** The same in short, kept on the account itself: what a trend, a line and the order of a day need. */
export interface HealthMove {
  date: IsoDate;
  since: IsoDate;
  from?: number;
  /** Absent: no data from then on. */
  score?: number;
  /** Points that neither weights, scale nor the choice of inputs explain. */
  moved: number;
  /** The signal behind most of a fall; absent where none tells. */
  cause?: Signal;
}

/** Changes are kept for a bit more than a year. */
export const KEPT_DAYS = 400;
