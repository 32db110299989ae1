import type { Account } from '../../domain/account';
import type { LineHealth } from '../../domain/book';
import { houseRules } from '../../domain/house';
import { type Happening, happenings, type Watched, watchedOf, withoutRemeasured } from '../../domain/notice/watch';
import type { WatchedById } from '../../domain/notice/watches';
import { beginsOf } from '../../domain/playbook/begins';
import { briefsOf } from '../../domain/priority/briefs';
import type { Facts } from '../../domain/priority/facts';
import { leavingWord } from '../../domain/priority/facts';
import { lookAt } from '../../domain/priority/look';
import type { Case } from '../../domain/priority/rules/rule';
import { standingFrom } from '../../domain/priority/standing';
import { setLineHealth } from '../../store/lines';
import { knownIn } from '../../store/notices';
import { accountsAfter, END, putSlice, type TodayRun } from '../../store/standings';
import { reviewRuns } from '../playbooks/review';
import type { Moment } from './moment';

/** Accounts read at once: whatever else the worker is asked waits for one such read at most. */
const STEP = 250;
/** Reads whose accounts are kept in one row: writing costs more for each row than for each account in it. */
const READS = 4;

/**
 * Works out where the next accounts of a run stand and what happened to them since, and keeps both with how far it is. `running`:
 * accounts with playbooks at work.
 */
export async function nextStep(run: TodayRun, moment: Moment, running: ReadonlySet<string>): Promise<TodayRun> {
  const found: Account[][] = [];
  let last: string | undefined = run.after;
  for (let read = 0; read < READS && last !== undefined; read += 1) {
    const step: Awaited<ReturnType<typeof accountsAfter>> = await accountsAfter(last, STEP);
    found.push(step.accounts.filter(({ outside }) => !outside));
    last = step.last;
  }
  const accounts = found.flat();
  const { looks, standings, watch, estimates } = lookedAt(accounts, await knownIn(run.after, last ?? END), moment);
  await setLineHealth(estimates);
  await reviewRuns(looks, running, moment);
  const looked = { briefs: briefsOf(standings, moment.choices.weights), begins: beginsOf(looks, moment.playbooks) };
  return putSlice(run, looked, watch, accounts.length, last);
}

/** Where accounts stand, and what is to be remembered and told of them. What people put aside is not in it: that is looked at where the order is shown. */
export function lookedAt(accounts: readonly Account[], before: WatchedById, { clock, choices, moves }: Moment) {
  const measure = measureNow();
  const known = new Map<string, Watched>();
  const found: Happening[] = [];
  const estimates = new Map<string, LineHealth>();
  const looks = accounts.map((account) => lookAt(account, clock));
  const standings = looks.flatMap((look) => {
    const { account } = look;
    const now = watchedOf(account, { ...look, leaving: leavingWord(account) }, measure);
    const news = happenings(account.id, before.get(account.id), now, clock.today);
    known.set(account.id, now);
    found.push(...news);
    const { band, score, estimated } = look;
    if (estimated || before.get(account.id)?.measure.startsWith('estimate')) {
      estimates.set(account.id, { band, score, ...(estimated && { estimated: true }) });
    }
    return standingFrom(look, movedFact(news.find(({ kind }) => kind === 'moved') ?? moves.get(account.id)), choices.weights) ?? [];
  });
  return { looks, standings, estimates, watch: { known, found: withoutRemeasured(found, accounts.length) } };
}

/** What our estimate is weighed by, and where bands begin: where these are others, nothing happened to the account. */
function measureNow(): string {
  const { signals, bands } = houseRules();
  return JSON.stringify([signals, bands]);
}

/** What a decision that moved adds to what is known of its account. */
export const movedFact = (move: Happening | undefined): Facts =>
  move?.from && move.to ? { moved: { from: move.from, to: move.to, on: move.on } } : {};

/** Accounts of the book as playbooks ask about them. */
export const casesOf = (accounts: readonly Account[], { clock }: Pick<Moment, 'clock'>): Case[] =>
  accounts.flatMap((account) => (account.outside ? [] : [lookAt(account, clock)]));
