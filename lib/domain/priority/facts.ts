import type { Account, IsoDate, IsoInstant } from '../account';
import { segmentOf } from '../company/segment';
import type { Contract } from '../renewal/contract';
import { openItems } from '../renewal/readiness';
import { widestWindow } from '../renewal/rules';
import { isSettled, READINESS_ITEMS, type ReadinessItem, type RenewalState } from '../renewal/terms';
import { lettersOf } from '../text/letters';
import type { Clock } from './clock';

/** What is known about an account beside its rows. New sources of facts add to it. */
export interface Facts {
  /** How the renewal stands. */
  renewal?: RenewalState;
  /** How much of what a renewal needs is there. */
  readiness?: { done: number; total: number; open: readonly ReadinessItem[] };
  /** Clocks with a minute to them. */
  clocks?: readonly { what: string; until: IsoInstant }[];
  /** The decision was on another day before. */
  moved?: { from: IsoDate; to: IsoDate; on: IsoDate };
  /** Looked at today and not logged: how many, and the last of them. */
  unlogged?: { count: number; subject: string; source: string; link?: string };
  /** Mails looked at today that the customer wrote last in, and the one seen last. */
  seenMail?: { count: number; subject: string; source: string; seenAt: IsoInstant; link?: string };
  /** Tasks that the person put off until a day to come. */
  later?: ReadonlySet<string>;
  /** The owner decided about these reasons, see `reasonKey`. */
  decided?: { on: IsoDate; keys: readonly string[] };
}

/** Of most accounts nothing is known beside their rows. */
export const NOTHING_SAID: Facts = {};

/** What the account's own rows say; where another part of Sidelight learns to say more, this is where it is heard. */
export function factsOf(account: Account, contract: Contract | undefined, { today, now }: Clock): Facts {
  if (!contract) return {};
  const { state: renewal, endDate, days } = contract;
  // Readiness is looked at in a decision's window alone.
  if (isSettled(renewal) || days > widestWindow(segmentOf(account))) return { renewal };
  const open = openItems(account, endDate, { today, now });
  const total = READINESS_ITEMS.length;
  return { renewal, readiness: { done: total - open.length, total, open } };
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
