import type { Account, HealthBand, IsoDate } from '../account';
import { churnSaid } from '../account/churn';
import { segmentOf } from '../company/segment';
import { daysBetween } from '../dates';
import { leavingWord } from '../priority/facts';
import type { Contract } from '../renewal/contract';
import { windowOf } from '../renewal/rules';
import { isSettled } from '../renewal/terms';
import type { AlertKind } from './choices';

/** What is remembered of an account between two looks, so that a change of it is seen as one. */
export interface Watched {
  band: HealthBand;
  /** By what the band was worked out: the source, or our own estimate. Bands of two measures are not compared. */
  measure: string;
  /** Where its decision stands; absent: none, or settled. */
  decideBy?: IsoDate;
  endDate?: IsoDate;
  /** The narrowest window that the decision lay in. */
  window?: number;
  /** What says that the customer wants to leave: the stage, or where and when somebody marked that they said so. */
  leaving?: string;
}

/** Something that happened to an account, known by its key for ever. */
export interface Happening {
  key: string;
  kind: AlertKind;
  accountId: string;
  on: IsoDate;
  /** Moved: the day it was, and the day it is. */
  from?: IsoDate;
  to?: IsoDate;
  /** Churn: the customer said it themselves. */
  said?: true;
  /** Threshold: days before the decision. */
  days?: number;
}

interface Seen {
  band: HealthBand;
  estimated: boolean;
  contract?: Contract | undefined;
  leaving: string | undefined;
}

/** `measured`: what our estimate is weighed by and where bands begin. Others are another measure, and raise nothing. */
export function watchedOf(account: Account, { band, estimated, contract, leaving }: Seen, measured: string): Watched {
  const open = contract && !isSettled(contract.state) ? contract : undefined;
  return {
    band,
    measure: `${estimated ? 'estimate' : (account.provenance.health?.connectionId ?? '')} ${measured}`,
    decideBy: open?.decideBy,
    endDate: open?.endDate,
    window: open && windowOf(open.days, segmentOf(account)),
    leaving,
  };
}

/** A correction by some days is the same renewal; further away it is the next one. */
const SAME_RENEWAL_DAYS = 200;

/** What happened between two looks at one account. An account seen for the first time has no news. */
export function happenings(accountId: string, before: Watched | undefined, now: Watched, on: IsoDate): Happening[] {
  if (!before) return [];
  if (isSame(before, now)) return [];
  const found: Omit<Happening, 'accountId' | 'on'>[] = [];
  const key = (kind: AlertKind, what: string) => `${kind} ${accountId} ${what}`;
  if (now.leaving !== undefined && (before.leaving === undefined || (isSaid(now.leaving) && now.leaving !== before.leaving))) {
    found.push({ kind: 'churn', key: key('churn', on), ...(isSaid(now.leaving) && { said: true as const }) });
  }
  if (now.band === 'critical' && before.band !== 'critical' && before.band !== 'unknown' && before.measure === now.measure) {
    found.push({ kind: 'red', key: key('red', on) });
  }
  const moved = movedBetween(before, now, on);
  if (moved) found.push({ kind: 'moved', key: key('moved', `${moved.to} ${on}`), ...moved });
  else if (now.decideBy && now.window !== undefined && now.window < (before.window ?? Number.POSITIVE_INFINITY)) {
    const crossed = before.decideBy === now.decideBy && daysBetween(on, now.decideBy) >= 0;
    if (crossed) found.push({ kind: 'threshold', key: key('threshold', `${now.decideBy} ${now.window}`), days: now.window });
  }
  return found.map((one) => ({ ...one, accountId, on }));
}

const SAID = 'said ';
/** Days for which the customer's own word is news. */
const SAID_DAYS = 30;
const isSaid = (leaving: string) => leaving.startsWith(SAID);

/** The customer's own word, in a survey or a ticket, before what the stage says of it. What somebody logs here themselves is no news to them. */
export function leavingNow(account: Account, today: IsoDate): string | undefined {
  const said = churnSaid(account, today, SAID_DAYS);
  return said && said.where !== 'touchpoint' ? `${SAID}${said.where} ${said.on}` : leavingWord(account);
}

const isSame = (a: Watched, b: Watched): boolean =>
  a.band === b.band && a.decideBy === b.decideBy && a.window === b.window && a.leaving === b.leaving;

/** The next term of a contract is no move of this one, and neither is the one that begins when this one has ended. */
function movedBetween(before: Watched, now: Watched, on: IsoDate): { from: IsoDate; to: IsoDate } | undefined {
  if (!before.decideBy || !now.decideBy || before.decideBy === now.decideBy) return undefined;
  if (before.endDate && before.endDate < on) return undefined;
  return Math.abs(daysBetween(before.decideBy, now.decideBy)) <= SAME_RENEWAL_DAYS
    ? { from: before.decideBy, to: now.decideBy }
    : undefined;
}

/** Accounts of one look, and the share of them, from which on turning red together is no news of any of them: they are measured in another way. */
const MANY = 5;
const SHARE = 0.2;

/** Without what is said of so many accounts at once that it is about how they are measured: another scale, an inverted one. */
export function withoutRemeasured(found: readonly Happening[], looked: number): Happening[] {
  const red = found.filter(({ kind }) => kind === 'red').length;
  return red > MANY && red > looked * SHARE ? found.filter(({ kind }) => kind !== 'red') : [...found];
}
