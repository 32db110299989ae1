import type { Account } from '../../domain/account';
import { beginsOf } from '../../domain/playbook/begins';
import { briefsOf } from '../../domain/priority/briefs';
import type { Case } from '../../domain/priority/rules/rule';
import { caseOf, type Standing, standingIn } from '../../domain/priority/standing';
import { accountsAfter, putSlice, type TodayRun } from '../../store/standings';
import { reviewRuns } from '../playbooks/review';
import type { Moment } from './moment';

/** Accounts read at once: whatever else the worker is asked waits for one such read at most. */
const STEP = 250;
/** Reads whose accounts are kept in one row: writing costs more for each row than for each account in it. */
const READS = 4;

/** Works out where the next accounts of a run stand, and keeps that with how far it is. `running`: accounts with playbooks at work. */
export async function nextStep(run: TodayRun, moment: Moment, running: ReadonlySet<string>): Promise<TodayRun> {
  const cases: Case[] = [];
  let last: string | undefined = run.after;
  for (let read = 0; read < READS && last !== undefined; read += 1) {
    const step: Awaited<ReturnType<typeof accountsAfter>> = await accountsAfter(last, STEP);
    cases.push(...casesOf(step.accounts, moment));
    last = step.last;
  }
  await reviewRuns(cases, running, moment);
  return putSlice(run, lookedAt(cases, moment), cases.length, last);
}

/** Accounts of the book. What people put aside is not in it: that is looked at where the order is shown. */
export const casesOf = (accounts: readonly Account[], { clock }: Moment): Case[] =>
  accounts.flatMap((account) => (account.outside ? [] : [caseOf(account, {}, clock)]));

export const standingsOf = (cases: readonly Case[], { choices }: Moment): Standing[] =>
  cases.flatMap((one) => standingIn(one, choices.weights) ?? []);

const lookedAt = (cases: readonly Case[], moment: Moment) => ({
  briefs: briefsOf(standingsOf(cases, moment), moment.choices.weights),
  begins: beginsOf(cases, moment.playbooks),
});
