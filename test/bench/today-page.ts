// Runs in the desk: works out the order of the whole book by the code of the worker's steps, beside one pass that only reads the rows.
import { db } from '../../lib/store/db';
import { accountsWithRuns } from '../../lib/store/playbooks/runs';
import { beginRun } from '../../lib/store/today/standings';
import { momentNow } from '../../lib/worker/today/moment';
import { steps } from '../../lib/worker/today/step';

/** As many rows in one transaction as a step reads. */
const STEP = 250;

async function evaluate(): Promise<number> {
  const began = performance.now();
  const moment = await momentNow();
  let run = await beginRun(moment.stamp);
  for await (const next of steps(run, moment, await accountsWithRuns())) run = next;
  const took = performance.now() - began;
  const found = (await db.slice.toArray()).reduce((sum, { briefs }) => sum + briefs.ids.length, 0);
  if (found === 0 || run.count === 0) throw new Error(`${run.count} accounts looked at, ${found} with a reason`);
  return took;
}

async function read(): Promise<number> {
  const began = performance.now();
  let count = 0;
  for (let last = ''; ; ) {
    const rows = await db.account.where('id').above(last).limit(STEP).toArray();
    count += rows.length;
    if (rows.length < STEP) break;
    last = rows.at(-1)?.id ?? last;
  }
  if (count === 0) throw new Error('no accounts were read');
  return performance.now() - began;
}

/** Says that one account changed, as a write of its rows would. */
const change = (id: string) => db.changed.add({ ids: [id] });

Object.assign(globalThis, { todayBench: { evaluate, read, change, close: () => db.close() } });
