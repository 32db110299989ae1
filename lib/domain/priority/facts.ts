import type { Account, IsoDate, IsoInstant } from '../account';
import { lettersOf } from '../letters';
import type { Contract } from '../renewal/contract';
import { readyCount } from '../renewal/readiness';
import { isSettled, type RenewalState } from '../renewal/terms';
import type { Clock } from './clock';

/** What is known about an account beside its rows. New sources of facts add to it. */
export interface Facts {
  /** How the renewal stands. */
  renewal?: RenewalState;
  /** How much of what a renewal needs is there. */
  readiness?: { done: number; total: number };
  /** Clocks with a minute to them. */
  clocks?: readonly { what: string; until: IsoInstant }[];
  /** The owner decided about these reasons, see `reasonKey`. */
  decided?: { on: IsoDate; keys: readonly string[] };
}

/** Readiness is looked at in a decision's window alone. */
const WINDOW_DAYS = 90;

/** What the account's own rows say; where another part of Sidelight learns to say more, this is where it is heard. */
export function factsOf(account: Account, contract: Contract | undefined, { today, now }: Clock): Facts {
  if (!contract) return {};
  const { state: renewal, endDate, days } = contract;
  if (isSettled(renewal) || days > WINDOW_DAYS) return { renewal };
  return { renewal, readiness: readyCount(account, endDate, { today, now }) };
}

/** Stages by which sources say that a customer wants to leave, and that they have left, in English, German and French. */
const LEAVING = new Set(
  `churnrisk churning cancelling canceling cancellationrequested noticereceived
   kundigungsrisiko abwanderungsgefahrdet kundigungangedroht risquederesiliation resiliationdemandee`.split(/\s+/),
);
const LEFT = new Set(
  `churned cancelled canceled lost offboarding offboarded terminated nonrenewal gekundigt verloren ehemalig
   resilie resiliee perdu ancienclient`.split(/\s+/),
);

/** The stage as its source wrote it, if it says that the customer wants to leave. */
export function leavingWord({ lifecycle }: Account): string | undefined {
  return lifecycle && LEAVING.has(lettersOf(lifecycle)) ? lifecycle : undefined;
}

/** Non-renewal received, or gone already. */
export const hasLeft = ({ lifecycle }: Account, { renewal }: Facts): boolean =>
  renewal === 'lost' || (lifecycle !== undefined && LEFT.has(lettersOf(lifecycle)));

export const isSigned = ({ renewal }: Facts): boolean => renewal === 'signed' || renewal === 'auto-renewed';
