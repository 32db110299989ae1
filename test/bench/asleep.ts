import { stopWorkers } from '../browser/chromium';
import type { Figure } from './report';
import type { Stage } from './stage';
import { interleave, p50 } from './stats';

/** Below this the database's backing store is still open and a look-up seems ten times faster than it is. */
const ASLEEP_MS = 4_200;
/** Places that `storage.session` still remembers; the worker keeps 50. */
const SEEN = [11, 22, 33, 44, 55, 66];

/** ms that an expression takes in a content script's world. */
const timed = (expression: string) => `(async () => {
  const began = performance.now();
  await ${expression};
  return performance.now() - began;
})()`;

/** A message that our worker refuses before it looks at anything: to wake, to hear, to answer. */
const NO_OP = "chrome.runtime.sendMessage({ id: 1, type: 'account.search', data: { query: '' }, timestamp: Date.now() })";

/**
 * The same with the worker stopped for more than four seconds. Floors: a no-op message to our own stopped worker; and,
 * for accounts not seen lately, the desk asking for an account that does not exist, which opens the database and reads
 * one key. The no-op of the minimal extension is printed too: the difference is what starting our code costs.
 */
export async function asleepFigures(stage: Stage, samples: number): Promise<Figure[]> {
  for (const n of SEEN) {
    await stage.page.waitForTimeout(250);
    await stage.visit(n);
  }
  const uncovered = { seen: [] as number[], other: [] as number[] };
  const visit = async (kind: keyof typeof uncovered, n: number) => {
    const { painted, uncovered: gone } = await stage.visit(n);
    uncovered[kind].push(gone);
    return painted;
  };
  const asleep = async () => {
    await stopWorkers(stage.context, stage.page);
    await stage.page.waitForTimeout(ASLEEP_MS);
  };
  const after = <T>(work: () => Promise<T>) => asleep().then(work);
  const times = await interleave(samples, {
    seen: (round) => after(() => visit('seen', SEEN[round % SEEN.length] ?? 11)),
    noOp: () => after(() => stage.ours.evaluate<number>(timed(NO_OP))),
    // Behind the warm figure's accounts, so that none was seen before.
    other: (round) => after(() => visit('other', stage.size - 5 - round * 31)),
    opened: () => after(() => stage.desk.evaluate<number>(timed(MISSING))),
    bare: () => after(() => stage.floor.evaluate<number>(timed("chrome.runtime.sendMessage({ kind: 'no-op' })"))),
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
    { name: 'no-op to our stopped worker', value: p50(times.noOp), unit: 'ms', floor: p50(times.bare) },
  ];
}

const MISSING = "chrome.runtime.sendMessage({ id: 1, type: 'account.view', data: { accountId: 'bench-none' }, timestamp: Date.now() })";
