import { withBegins } from '../../domain/playbook/begins';
import { withNews } from '../../domain/priority/briefs';
import { keepAlive, wakeAt } from '../../platform/clock';
import { announce } from '../../platform/tabs';
import { getAccounts } from '../../store/book/accounts';
import { noteClock } from '../../store/clock-seen';
import { accountsWithRuns } from '../../store/playbooks/runs';
import { knownOf } from '../../store/today/notices';
import { beginRun, changesWaiting, nextChanged, readRun, rewriteSlices } from '../../store/today/standings';
import { readConfig } from '../settings/config';
import { type Moment, momentNow } from './moment';
import { Seen } from './seen';
import { steps } from './step';

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
  await noteClock();
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
  const begun = isNow && !known.done ? known : await beginRun(moment.stamp);
  let told = begun.count;
  for await (const run of steps(begun, moment, await accountsWithRuns())) {
    await keepAlive();
    if (run.done || Math.floor(run.count / TOLD) === Math.floor(told / TOLD)) continue;
    told = run.count;
    await announce('data.changed', { what: 'today' });
  }
  return true;
}

async function whatChanged(moment: Moment): Promise<boolean> {
  let worked = false;
  for (;;) {
    const changes = await nextChanged(CHANGES);
    if (!changes) return worked;
    const before = await knownOf(changes.ids);
    const seen = new Seen(moment, await accountsWithRuns());
    for (const account of await getAccounts(changes.ids)) seen.look(account, before);
    await seen.spread();
    const { looked } = seen;
    await rewriteSlices(changes.ids, changes.upTo, seen.watch, ({ briefs, begins }, ids) => ({
      briefs: withNews(briefs, ids, looked.briefs),
      begins: withBegins(begins, ids, looked.begins),
    }));
    worked = true;
    await keepAlive();
  }
}
