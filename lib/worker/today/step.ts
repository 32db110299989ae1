import type { Account } from '../../domain/account';
import { briefsOf } from '../../domain/priority/briefs';
import { type Standing, standingOf } from '../../domain/priority/standing';
import { accountsAfter, putSlice, type TodayRun } from '../../store/standings';
import type { Moment } from './moment';

/** Accounts read at once: whatever else the worker is asked waits for one such read at most. */
const STEP = 250;
/** Reads whose accounts are kept in one row: writing costs more for each row than for each account in it. */
const READS = 4;

/** Works out where the next accounts of a run stand, and keeps that with how far it is. */
export async function nextStep(run: TodayRun, moment: Moment): Promise<TodayRun> {
  const standings: Standing[] = [];
  let count = 0;
  let last: string | undefined = run.after;
  for (let read = 0; read < READS && last !== undefined; read += 1) {
    const step: Awaited<ReturnType<typeof accountsAfter>> = await accountsAfter(last, STEP);
    const inBook = step.accounts.filter(({ outside }) => !outside);
    standings.push(...standingsOf(inBook, moment));
    count += inBook.length;
    last = step.last;
  }
  return putSlice(run, briefsOf(standings, moment.choices.weights), count, last);
}

/** What people put aside is not in it: that is looked at where the order is shown. */
export const standingsOf = (accounts: readonly Account[], { clock, choices }: Moment): Standing[] =>
  accounts.flatMap((account) => standingOf(account, {}, clock, choices.weights) ?? []);
