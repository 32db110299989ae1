import { beginsOf, withBegins } from '../../domain/playbook/begins';
import { withStandings } from '../../domain/priority/briefs';
import { keepAlive, wakeAt } from '../../platform/clock';
import { announce } from '../../platform/tabs';
import { getAccounts } from '../../store/accounts';
import { knownOf } from '../../store/notices';
import { accountsWithRuns } from '../../store/runs';
import { beginRun, changesWaiting, nextChanged, readRun, rewriteSlices, type TodayRun } from '../../store/standings';
import { readConfig } from '../config';
import { reviewRuns } from '../playbooks/review';
import { type Moment, momentNow } from './moment';
import { casesOf, judged, nextStep } from './step';

export const TODAY_ALARM = 'today';

/** Changes dealt with at once; each is about the accounts of one step of an import at most. */
const CHANGES = 4;
/** Changes from which on the whole book is quicker: an import of thousands rewrites every slice again and again. */
const MANY = 40;
/** Accounts after which whoever looks is told how far it is. */
const TOLD = 10_000;

/** Brings the order of the book in line with its rows, the moment and the weights: all of it when the day is another one, else what changed. */
export async function evaluateToday(): Promise<void> {
  const { readOnly } = await readConfig();
  if (readOnly) return;
  const moment = await momentNow();
  const worked = await navigator.locks.request('today', async () => {
    const whole = await wholeBook(moment);
    return (await whatChanged(moment)) || whole;
  });
  await wakeAt(TODAY_ALARM, moment.clock.until);
  if (worked) await announce('data.changed', { what: 'today' });
}

/** In steps from a checkpoint, so that a worker that stops is followed by one that goes on. */
async function wholeBook(moment: Moment): Promise<boolean> {
  const known = await readRun();
  const isNow = known?.stamp === moment.stamp;
  if (isNow && known.done && (await changesWaiting()) <= MANY) return false;
  await wakeAt(TODAY_ALARM, Date.now());
  let run: TodayRun = isNow && !known.done ? known : await beginRun(moment.stamp);
  const running = await accountsWithRuns();
  while (!run.done) {
    const before = run.count;
    run = await nextStep(run, moment, running);
    await keepAlive();
    if (Math.floor(run.count / TOLD) > Math.floor(before / TOLD) && !run.done) await announce('data.changed', { what: 'today' });
  }
  return true;
}

async function whatChanged(moment: Moment): Promise<boolean> {
  const { weights } = moment.choices;
  let worked = false;
  for (;;) {
    const changes = await nextChanged(CHANGES);
    if (!changes) return worked;
    const looks = casesOf(await getAccounts(changes.ids), moment);
    const looked = judged(looks, await knownOf(changes.ids), moment);
    await reviewRuns(looks, await accountsWithRuns(), moment);
    const standings = new Map(looked.standings.map((standing) => [standing.accountId, standing]));
    await rewriteSlices(changes.ids, changes.upTo, looked.watch, ({ briefs, begins }, ids) => ({
      briefs: withStandings(
        briefs,
        ids,
        [...ids].flatMap((id) => standings.get(id) ?? []),
        weights,
      ),
      begins: withBegins(
        begins,
        ids,
        beginsOf(
          looks.filter(({ account }) => ids.has(account.id)),
          moment.playbooks,
        ),
      ),
    }));
    worked = true;
    await keepAlive();
  }
}
