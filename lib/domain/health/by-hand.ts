import type { Account, HealthBand, IsoDate, IsoInstant } from '../account';
import type { Leaving } from '../account/churn';
import { addDays } from '../dates';

export const FEELINGS = ['good', 'okay', 'bad'] as const;
export type Feeling = (typeof FEELINGS)[number];
export const SET_BANDS = ['healthy', 'at_risk', 'critical'] as const satisfies HealthBand[];

/** Longest time for which a person may set a health by hand, in days: what holds longer belongs into the source. */
export const LONGEST_SET = 180;

/** Set by hand against what source or signals say, and good until its day is over. */
export interface Override {
  kind: 'override';
  band: (typeof SET_BANDS)[number];
  reason: string;
  /** Absent where nobody knows what the person is called. */
  by?: string;
  until: IsoDate;
  at: IsoInstant;
}

/** How the account feels to whoever looks after it. */
export interface Pulse {
  kind: 'pulse';
  feeling: Feeling;
  on: IsoDate;
  at: IsoInstant;
}

/** What a person said here about an account's health. Nobody else knows it. */
export type HealthNote = Override | Pulse | Leaving;

type Noted = Pick<Account, 'healthNotes'>;

/** The override in force; it lapses by itself. */
export const overrideOf = ({ healthNotes }: Noted, today: IsoDate): Override | undefined =>
  healthNotes?.find((note): note is Override => note.kind === 'override' && note.until >= today);

/** Days for which a pulse says how things are. */
const PULSE_DAYS = 60;

export const pulseOf = ({ healthNotes }: Noted, today: IsoDate): Pulse | undefined =>
  healthNotes?.find((note): note is Pulse => note.kind === 'pulse' && note.on <= today && note.on >= addDays(today, -PULSE_DAYS));

export const mayBeUntil = (until: IsoDate, today: IsoDate): boolean => until > today && until <= addDays(today, LONGEST_SET);
