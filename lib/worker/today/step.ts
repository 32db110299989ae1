import type { Account } from '../../domain/account';
import type { LineHealth } from '../../domain/book';
import { houseRules } from '../../domain/house';
import { type Happening, happenings, type Watched, watchedOf, withoutRemeasured } from '../../domain/notice/watch';
import type { WatchedById } from '../../domain/notice/watches';
import { beginsOf } from '../../domain/playbook/begins';
import { briefsOf } from '../../domain/priority/briefs';
import type { Facts } from '../../domain/priority/facts';
import { leavingWord } from '../../domain/priority/facts';
import { type Look, lookAt } from '../../domain/priority/look';
import { standingFrom } from '../../domain/priority/standing';
import { keepAged } from '../../store/health-days';
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
  const looks: Look[] = [];
  let last: string | undefined = run.after;
  let reading: ReturnType<typeof accountsAfter> | undefined = accountsAfter(run.after, STEP);
  for (let read = 1; reading; read += 1) {
    const step: Awaited<ReturnType<typeof accountsAfter>> = await reading;
    last = step.last;
    // The database reads on while these are looked at.
    reading = last !== undefined && read < READS ? accountsAfter(last, STEP) : undefined;
    looks.push(...casesOf(step.accounts, moment));
  }
  const aged = await keepAged(
    new Map(looks.flatMap(({ account: { id }, estimated, score }) => (estimated && score !== undefined ? [[id, score]] : []))),
  );
  looks.forEach((look, n) => {
    if (aged.has(look.account.id)) looks[n] = lookAt({ ...look.account, healthMoves: aged.get(look.account.id) }, moment.clock);
  });
  const { standings, watch, estimates } = judged(looks, await knownIn(run.after, last ?? END), moment);
  await setLineHealth(estimates);
  await reviewRuns(looks, running, moment);
  const looked = { briefs: briefsOf(standings, moment.choices.weights), begins: beginsOf(looks, moment.playbooks) };
  return putSlice(run, looked, watch, looks.length, last);
}

/** Where accounts stand, and what is to be remembered and told of them. What people put aside is not in it: that is looked at where the order is shown. */
export function judged(looks: readonly Look[], before: WatchedById, { clock, choices, moves }: Moment) {
  const measure = measureNow();
  const known = new Map<string, Watched>();
  const found: Happening[] = [];
  const estimates = new Map<string, LineHealth>();
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
  return { standings, estimates, watch: { known, found: withoutRemeasured(found, looks.length) } };
}

/** What our estimate is weighed by, and where bands begin: where these are others, nothing happened to the account. */
function measureNow(): string {
  const { signals, bands } = houseRules();
  return JSON.stringify([signals, bands]);
}

/** What a decision that moved adds to what is known of its account. */
export const movedFact = (move: Happening | undefined): Facts =>
  move?.from && move.to ? { moved: { from: move.from, to: move.to, on: move.on } } : {};

/** Accounts of the book as they are at that moment. */
export const casesOf = (accounts: readonly Account[], { clock }: Pick<Moment, 'clock'>): Look[] =>
  accounts.flatMap((account) => (account.outside ? [] : [lookAt(account, clock)]));
