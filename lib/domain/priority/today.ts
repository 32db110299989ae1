import type { IsoDate } from '../account';
import { houseRules } from '../company/house-rules';
import type { Ranked } from './rank';
import { EVEN, type Weights } from './weights';

export const SCOPES = ['mine', 'unclaimed', 'team'] as const;
export type ScopeName = (typeof SCOPES)[number];

/** How a person wants their day. */
export interface TodayChoices {
  /** Which owner in the book they are; absent until the book or they say so. */
  me?: string;
  /** Of the roles that the company named; absent where it named none. */
  role?: string;
  /** Rows a day has. */
  length: number;
  weights: Weights;
}

/** What a CSM works off in a day, and what a coordinator does. */
export const LENGTHS = [8, 40] as const;
const USUAL: TodayChoices = { length: LENGTHS[0], weights: EVEN };

/** What the person said, else what the company set for their role, else what is usual. */
export function choicesOf(own: Partial<TodayChoices>): TodayChoices {
  const { roles } = houseRules();
  const role = roles.find(({ id }) => id === own.role) ?? roles[0];
  return {
    ...(own.me !== undefined && { me: own.me }),
    ...(role && { role: role.id }),
    length: own.length ?? role?.length ?? USUAL.length,
    weights: own.weights ?? role?.weights ?? USUAL.weights,
  };
}

/** An account somebody put aside. */
export interface AsideLine {
  accountId: string;
  name: string;
  sample: boolean;
  kind: 'snoozed' | 'decided';
  until?: IsoDate;
  on: IsoDate;
}

/** Everything the Today page shows. */
export interface TodayView {
  today: IsoDate;
  /** The next working day, on which a snoozed account is back. */
  tomorrow: IsoDate;
  scope: ScopeName;
  /** The Monday to come, on which who was away is usually back. */
  monday: IsoDate;
  choices: TodayChoices;
  /** What people took here: accounts with who did, and colleagues they cover for. */
  taken: { accounts: Record<string, string>; covers: { owner: string; until: IsoDate }[] };
  /** Everybody who owns an account. */
  owners: string[];
  /** Accounts of each that need somebody; absent where it is not known: who the person is, or the order itself. */
  counts: Partial<Record<ScopeName, number>>;
  rows: Ranked[];
  /** Accounts that need somebody beyond the end of the list. */
  more: number;
  /** What is in hand, the first of it, and how much there is. */
  hand: Ranked[];
  inHand: number;
  aside: AsideLine[];
  /** No account is stored yet. */
  empty: boolean;
  /** The computer's clock was set back: the latest day that it showed before. */
  behind?: IsoDate;
  /** The book is being looked through: how many of its accounts are done. */
  progress?: { done: number };
  /** Nothing may be changed, so the order could not be brought up to date. */
  stuck?: true;
}

/** What a panel without an account shows of it. */
export interface ShortToday {
  scope: ScopeName;
  rows: Pick<Ranked, 'accountId' | 'name' | 'first'>[];
  more: number;
}

/** Who else knows of a task that was put off: its playbook, the system that keeps it, or nobody. */
export type PutOffWhere = 'playbook' | 'there' | 'here';
