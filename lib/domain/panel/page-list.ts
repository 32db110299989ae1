import type { Account, HealthBand, IsoInstant, Money } from '../account';
import { whyNow } from '../account/why-now';
import { bandOf } from '../health/bands';
import { healthNow } from '../health/estimate';
import type { At } from '../health/signals';
import type { Match } from '../match/identity';
import type { HostId, PageRow } from '../place';
import { type Decision, decisionLeft } from '../renewal/decision';
import { compareText } from '../text/compare-text';
import { anyOf } from '../text/or-list';

/** One row of the host's list, as the panel offers it. */
export interface ListRow {
  id: string;
  title: string;
  /** Why it belongs where it stands; completes "Matched by …". */
  why?: string;
  opens: boolean;
}

/** The rows of one account, with what tells how much it matters today. */
export interface ListGroup {
  accountId: string;
  name: string;
  sample: boolean;
  band: HealthBand;
  arr?: Money;
  /** Unless nothing is left to decide. */
  decision?: Decision;
  whyNow: string[];
  rows: ListRow[];
}

/** A list page, read once: whose rows these are. */
export interface ListView {
  host: HostId;
  total: number;
  /** Rows that belong to an account. */
  customers: number;
  /** Worst first. */
  groups: ListGroup[];
  /** Rows that several accounts fit. */
  unclear: ListRow[];
  /** Rows that only the ticket system knows and that it has not answered for. */
  unknown: number;
  /** It is being asked now. */
  asking: boolean;
  readAt: IsoInstant;
}

/** A gap is a doubt: worse than healthy, not as bad as a known risk. */
const WORST: HealthBand[] = ['critical', 'at_risk', 'unknown', 'healthy'];

function groupOf(account: Account, rows: ListRow[], at: At): ListGroup {
  const { id, name, sample, arr } = account;
  return {
    accountId: id,
    name,
    sample,
    arr,
    band: bandOf(healthNow(account, at).health),
    decision: decisionLeft(account, at.today),
    whyNow: whyNow(account, at),
    rows,
  };
}

const byDay = (a: ListGroup, b: ListGroup) => compareText(a.decision?.decideBy ?? '9999', b.decision?.decideBy ?? '9999');

/** Health band, then the decision that comes soonest, then the name. */
function byUrgency(a: ListGroup, b: ListGroup): number {
  return WORST.indexOf(a.band) - WORST.indexOf(b.band) || byDay(a, b) || compareText(a.name, b.name);
}

/** Rows by account, worst account first; rows of one account stay in the order of the page. `matches` belong to the rows by position. */
export function groupRows(
  rows: readonly PageRow[],
  matches: readonly Match[],
  accounts: ReadonlyMap<string, Account>,
  at: At,
): Pick<ListView, 'total' | 'customers' | 'groups' | 'unclear'> {
  const held = new Map<string, ListRow[]>();
  const unclear: ListRow[] = [];
  for (const [n, { id, title, opens }] of rows.entries()) {
    const match = matches[n];
    if (match?.state === 'matched') {
      held.set(match.accountId, [...(held.get(match.accountId) ?? []), { id, title, opens, why: match.evidence[0]?.words }]);
    } else if (match?.state === 'candidates') {
      const names = match.candidates.flatMap(({ accountId }) => accounts.get(accountId)?.name ?? []);
      unclear.push({ id, title, opens, why: anyOf(names.slice(0, 3)) });
    }
  }
  const groups = [...held].flatMap(([accountId, mine]) => {
    const account = accounts.get(accountId);
    return account ? [groupOf(account, mine, at)] : [];
  });
  const customers = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return { total: rows.length, customers, groups: groups.sort(byUrgency), unclear };
}
