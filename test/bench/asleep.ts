import { stopWorkers } from '../browser/chromium';
import type { Figure } from './report';
import { homeAddress, type Stage } from './stage';
import { interleave, p50 } from './stats';

/** Below this the database's backing store is still open and a look-up seems ten times faster than it is. */
const ASLEEP_MS = 4_200;
/** Places that `storage.session` still remembers; the worker keeps 50. */
const SEEN = [11, 22, 33, 44, 55, 66];

/** ms that an expression takes in a content script's world; `first` runs in the same task. */
const timed = (expression: string, first = '') => `(async () => {
  const began = performance.now();
  ${first}
  await ${expression};
  return performance.now() - began;
})()`;

/** A message that our worker refuses before it looks at anything: to wake, to hear, to answer. */
const NO_OP = "chrome.runtime.sendMessage({ id: 1, type: 'account.search', data: { query: '' }, timestamp: Date.now() })";

/**
 * The browser is as busy with it as with the navigation to an account, for 20-30 ms in which it starts no worker; our script sees the
 * same address and reports nothing.
 */
const NAVIGATE = 'history.replaceState(history.state, "", location.href);';

/**
 * The same with the worker stopped for more than four seconds. Floors: a no-op message to our own stopped worker, sent in the task
 * of a navigation as ours is; and, for accounts not seen lately, the desk asking for an account that does not exist, beside the same navigation, which opens the database and reads
 * one key. The no-op of the minimal extension is printed too: the difference is what starting our code costs.
 */
export async function asleepFigures(stage: Stage, samples: number): Promise<Figure[]> {
  // The settings page asks the worker every few seconds; this one asks once.
  await stage.desk.goto(new URL('/panel.html?account=bench-none', stage.desk.url()).href);
  // A page behind another is drawn once a second.
  await stage.page.bringToFront();
  for (const n of SEEN) {
    await stage.page.waitForTimeout(250);
    await stage.visit(n);
  }
  await leave(stage);
  const uncovered = { seen: [] as number[], other: [] as number[] };
  const visit = async (kind: keyof typeof uncovered, n: number) => {
    const { painted, uncovered: gone } = await stage.visit(n);
    uncovered[kind].push(gone);
    await leave(stage);
    return painted;
  };
  const status = await workerStatus(stage);
  const after = async (script: string, work: () => Promise<number>) => {
    for (let tries = 0; tries < 4; tries += 1) {
      await stopWorkers(stage.context, stage.page);
      await stage.page.waitForTimeout(ASLEEP_MS);
      if (status(script) === 'stopped') return work();
    }
    throw new Error(`${script} was ${status(script)} when it should have slept, four times in a row`);
  };
  const times = await interleave(samples, {
    seen: (round) => after('/background.js', () => visit('seen', SEEN[round % SEEN.length] ?? 11)),
    noOp: () => after('/background.js', () => stage.ours.evaluate<number>(timed(NO_OP, NAVIGATE))),
    still: () => after('/background.js', () => stage.ours.evaluate<number>(timed(NO_OP))),
    // Behind the warm figure's accounts, so that none was seen before.
    other: (round) => after('/background.js', () => visit('other', stage.size - 5 - round * 31)),
    opened: () =>
      after('/background.js', async () => {
        const [, asked] = await Promise.all([stage.ours.evaluate(NAVIGATE), stage.desk.evaluate<number>(timed(MISSING))]);
        return asked;
      }),
    bare: () => after('/worker.js', () => stage.floor.evaluate<number>(timed("chrome.runtime.sendMessage({ kind: 'no-op' })"))),
  });
  const figure = (name: string, values: number[], floor: number): Figure => ({
    name,
    value: p50(values),
    unit: 'ms',
    floor,
    budget: floor + 30,
    rule: 'floor + 30 ms',
  });
  return [
    figure('worker asleep → painted, among the last 50', times.seen, p50(times.noOp)),
    figure('worker asleep → painted, any other', times.other, p50(times.opened)),
    { name: 'worker asleep → cover gone, among the last 50', value: p50(uncovered.seen), unit: 'ms', floor: p50(times.noOp) },
    { name: 'worker asleep → cover gone, any other', value: p50(uncovered.other), unit: 'ms', floor: p50(times.opened) },
    { name: 'no-op to our stopped worker', value: p50(times.still), unit: 'ms', floor: p50(times.bare) },
  ];
}

const MISSING = "chrome.runtime.sendMessage({ id: 1, type: 'account.view', data: { accountId: 'bench-none' }, timestamp: Date.now() })";

/** A record or a list reads its document for seconds and reports what it finds, which would wake the worker; the home page says nothing more. */
async function leave(stage: Stage): Promise<void> {
  await stage.page.waitForTimeout(300);
  await stage.ours.go(homeAddress);
  await stage.page.waitForTimeout(300);
}

/** What the browser says about the worker with this script: a figure of one that somebody woke would be too good. */
async function workerStatus(stage: Stage): Promise<(script: string) => string | undefined> {
  const session = await stage.context.newCDPSession(stage.page);
  const known = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { scriptURL, runningStatus } of versions) known.set(new URL(scriptURL).pathname, runningStatus);
  });
  await session.send('ServiceWorker.enable');
  return (script) => known.get(script);
}
