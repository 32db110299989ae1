import type { Account, HealthBand } from '../../account';
import type { Decision } from '../../renewal/decision';
import type { LastContact } from '../../touchpoint/last-contact';
import type { Clock } from '../clock';
import type { Facts } from '../facts';
import type { Found } from '../reason';

/** One account at one moment, with what several rules ask about it. */
export interface Case {
  account: Account;
  facts: Facts;
  clock: Clock;
  touches: LastContact;
  band: HealthBand;
  /** Absent without a renewal. */
  decision?: Decision;
}

/** Looks for one kind of reason. */
export type Rule = (one: Case) => Found | readonly Found[] | undefined;
