import type { IsoDate, IsoInstant } from '../../domain/account';
import { addDays, localDay } from '../../domain/dates';
import { contractBriefs, countOpen, ownersOf, type Scope, select } from '../../domain/priority/select';
import type { AsideLine, ShortToday, TodayView } from '../../domain/priority/today';
import type { Input } from '../../messaging/protocol';
import { getAccounts, isBookEmpty } from '../../store/book/accounts';
import { clockBehind } from '../../store/clock-seen';
import { outboxCounts } from '../../store/outbox/pending';
import { ownerKey, readClaims } from '../../store/today/claims';
import { readAside } from '../../store/today/put-aside';
import { changesWaiting, readRun, readSlices, type TodayRun } from '../../store/today/standings';
import type { AsideRow, ClaimRow } from '../../store/today/today-rows';
import { readConfig } from '../settings/config';
import { unexpected } from '../unexpected';
import { evaluateToday } from './evaluate';
import { maskedRow } from './masked';
import { ownName } from './me';
import { type Moment, momentNow } from './moment';
import { isSnoozed } from './put-aside';
import { rowsOf } from './rows';

/** How long a reader waits for the order to be brought up to date, in ms; a book of a few thousand is done by then. */
const PATIENCE = 400;
/** Accounts read beyond the end of the list, so that those which sank since are followed by others. */
const SPARE = 12;
/** Of what is in hand the most that is shown. */
const HAND = 20;

const patience = () => new Promise((resolve) => setTimeout(resolve, PATIENCE));

export async function readToday({ scope: asked, length }: Input<'today.read'>): Promise<TodayView> {
  await Promise.race([evaluateToday().catch(unexpected), patience()]);
  const [moment, run, slices, { presenting, readOnly }, behind] = await Promise.all([
    momentNow(),
    readRun(),
    readSlices(),
    readConfig(),
    clockBehind(),
  ]);
  const briefs = slices.map((slice) => slice.briefs);
  const { rows: taken, claims } = await readClaims(moment.clock.today);
  const contracts = contractBriefs(briefs, claims);
  const owners = ownersOf(briefs);
  const me = await ownName(moment.choices, owners);
  const scope = asked ?? (me === undefined ? 'team' : 'mine');
  const asideRows = await readAside(moment.clock.today);
  const asides = new Map(asideRows.map((row) => [row.accountId, row]));
  const listed = await list(moment, select(contracts, scopeOf(scope, me), moment.choices.weights), asides, length ?? moment.choices.length);
  const { clock, choices } = moment;
  return {
    today: clock.today,
    tomorrow: clock.days.add(clock.workday, 1),
    scope,
    monday: nextMonday(clock.today),
    taken: { accounts: Object.fromEntries(claims.accounts), covers: coversOf(taken, me) },
    choices: { ...choices, ...(me !== undefined && { me }) },
    owners: presenting ? [] : owners,
    // Of an order that nobody has worked out nothing is counted.
    counts: run
      ? {
          ...(me !== undefined && { mine: countOpen(contracts, { owner: me }) }),
          unclaimed: countOpen(contracts, 'unclaimed'),
          team: countOpen(contracts, 'team'),
        }
      : {},
    ...listed,
    ...(presenting && {
      taken: { accounts: Object.fromEntries([...claims.accounts].map(([id]) => [id, ''])), covers: [] },
      rows: listed.rows.map(maskedRow),
      hand: listed.hand.map(maskedRow),
    }),
    aside: await asideLines(asideRows),
    empty: await isBookEmpty(),
    ...(behind !== undefined && { behind: localDay(new Date(behind).toISOString() as IsoInstant) }),
    ...(readOnly
      ? !(await isCurrent(run, moment)) && { stuck: true }
      : (!run?.done || run.stamp !== moment.stamp) && { progress: { done: run?.stamp === moment.stamp ? run.count : 0 } }),
  };
}

/** Whether every row is in the order that was worked out last, and that order holds now. */
export const isCurrent = async (run: TodayRun | undefined, { stamp }: Moment): Promise<boolean> =>
  run?.done === true && run.stamp === stamp && (await changesWaiting()) === 0;

function coversOf(rows: readonly ClaimRow[], me: string | undefined): TodayView['taken']['covers'] {
  return rows.flatMap(({ key, by, until }) => (until && by === me ? [{ owner: key.slice(ownerKey('').length), until }] : []));
}

function nextMonday(today: IsoDate): IsoDate {
  const weekday = new Date(today).getUTCDay() || 7;
  return addDays(today, 8 - weekday);
}

/** Who is not known has no accounts. */
const scopeOf = (scope: TodayView['scope'], me: string | undefined): Scope => (scope === 'mine' ? { owner: me ?? '' } : scope);

type Listed = Pick<TodayView, 'rows' | 'more' | 'hand' | 'inHand'>;

async function list(
  moment: Moment,
  { open, hand, typical }: ReturnType<typeof select>,
  asides: ReadonlyMap<string, AsideRow>,
  length: number,
): Promise<Listed> {
  const { waiting } = await outboxCounts();
  for (let take = length + asides.size + waiting + SPARE; ; take *= 2) {
    const looked = await rowsOf(open.slice(0, take), typical, asides, moment);
    const rows = looked.filter((row) => !row.hand && !isSnoozed(row, asides));
    if (rows.length < length && take < open.length) continue;
    const sunk = looked.filter((row) => row.hand);
    const left = open.length - Math.min(take, open.length) + rows.length;
    const held = await rowsOf(hand.slice(0, HAND), typical, asides, moment);
    return {
      rows: rows.slice(0, length),
      more: Math.max(0, left - length),
      hand: [...sunk, ...held.filter((row) => row.hand)].slice(0, HAND),
      inHand: sunk.length + hand.length,
    };
  }
}

async function asideLines(rows: readonly AsideRow[]): Promise<AsideLine[]> {
  const accounts = new Map((await getAccounts(rows.map(({ accountId }) => accountId))).map((account) => [account.id, account]));
  return rows.flatMap(({ accountId, kind, until, on }) => {
    const account = accounts.get(accountId);
    return account ? [{ accountId, name: account.name, sample: account.sample, kind, on, ...(until && { until }) }] : [];
  });
}

const SHORT = 3;

/** What a panel shows beside a page without an account. */
export async function readShort(): Promise<ShortToday> {
  const { scope, rows, more } = await readToday({ length: SHORT });
  return { scope, rows: rows.map(({ accountId, name, first }) => ({ accountId, name, first })), more };
}
