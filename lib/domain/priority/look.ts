import type { Account } from '../account';
import { bandOf } from '../health/bands';
import { healthNow } from '../health/estimate';
import { type Contract, contractsOf } from '../renewal/contract';
import { lastContact } from '../touchpoint/last-contact';
import type { Clock } from './clock';
import { factsOf } from './facts';
import type { Case } from './rules/rule';

/** One account as it is at a moment, before anything is made of it: what Today and what watches it both begin with. */
export interface Look extends Case {
  contract?: Contract;
  /** The band is our own estimate. */
  estimated: boolean;
  score?: number;
}

/** What is known of an account now, with the contract that is decided first. */
export function lookAt(account: Account, clock: Clock): Look {
  const { health, estimate } = healthNow(account, clock);
  const [contract] = contractsOf(account, clock.today);
  return {
    account,
    facts: factsOf(account, contract, clock),
    clock,
    touches: lastContact(account, clock.now),
    band: bandOf(health),
    estimated: estimate?.score !== undefined,
    score: health?.score,
    contract,
    decision: contract,
  };
}
