import type { Account } from '../../account';
import type { TouchSummary } from '../../touch';
import type { Clock } from '../clock';
import type { Facts } from '../facts';
import type { Found } from '../reason';

/** One account at one moment, with what several rules ask about it. */
export interface Case {
  account: Account;
  facts: Facts;
  clock: Clock;
  touches: TouchSummary;
}

/** Looks for one kind of reason. */
export type Rule = (one: Case) => Found | readonly Found[] | undefined;
