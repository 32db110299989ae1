import { askUntilAnswered } from '../browser/ask-worker';
import { stopWorkers } from '../browser/chromium';
import { count, type Open, type Tally, total } from './count';
import { pagesOf, type Queued, queueAt, size } from './queue';
import { breakVendor, connect, openWorld, signInAgain, type World } from './world';

export interface Chaos {
  extensionDir: string;
  /** Times the worker is stopped, and times the whole browser is. */
  kills: number;
  powerCuts: number;
  seed: number;
  /** Touchpoints, next steps and completed tasks, over all my accounts. */
  writes: number;
  /** Minutes that the outbox has to come to rest. */
  minutes: number;
  said(text: string): void;
}

export interface ChaosResult extends Tally {
  kills: number;
  powerCuts: number;
  seed: number;
  seconds: number;
  kinds: Record<string, Tally>;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Stops worker and browser at random moments while a vendor that fails a third of its calls is written to; lets both come to rest, and
 * counts what the vendor holds.
 */
export async function runChaos({ extensionDir, kills, powerCuts, seed, writes, minutes, said }: Chaos): Promise<ChaosResult> {
  const began = Date.now();
  const random = dice(seed);
  const world = await openWorld(extensionDir);
  try {
    await connect(world);
    const org = world.standins.salesforce('acme');
    const pages = pagesOf(org);
    const known = new Set(org.allRows('Task').map((row) => String(row.Id)));
    breakVendor(world.standins, seed);
    said(`${pages.length} pages; ${writes} writes`);
    const queued: Queued = { touches: new Map(), steps: new Map(), tasks: new Set() };
    const half = Math.ceil(kills / 2);
    await Promise.all([queueAt(world, pages, writes, queued), stopOver(world, half, random)]);
    said(`queued, ${half} stops so far`);
    for (let cut = 0; cut < powerCuts; cut += 1) {
      await stopOver(world, Math.floor((kills - half) / (powerCuts + 1)), random);
      await world.cutPower();
      said(`power cut ${cut + 1}: ${await held(world, queued)}`);
    }
    const done = half + powerCuts * Math.floor((kills - half) / (powerCuts + 1));
    await stopOver(world, kills - done, random);
    // A vendor that fails for ever takes a write with four calls as long as chance likes; what is asked is that nothing was lost by then.
    world.standins.faults.clear();
    said('stops are over and the vendor is well again; the rest is patience');
    const open = await untilAtRest(world, queued, minutes, said);
    const kinds = count(world.standins, known, queued, open);
    return { kills, powerCuts, seed, seconds: Math.round((Date.now() - began) / 1000), ...total(kinds), kinds };
  } finally {
    await world.close();
  }
}

/** Stops the worker at random moments; a message wakes it again. */
async function stopOver(world: World, times: number, random: () => number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    await wait(150 + random() * 1_850);
    await stopWorkers(world.context(), world.desk());
    await signInAgain(world).catch(() => false);
  }
}

/** What the browser still holds, which is everything; writes that are gone with the whole book are another fault than those gone alone. */
async function held(world: World, queued: Queued): Promise<string> {
  const book = await askUntilAnswered<{ all: number }>(world.desk, 'book.list', { query: '', offset: 0, limit: 1 });
  const { waiting, needYou, arrived, unsent } = await askUntilAnswered<OutboxView>(world.desk, 'outbox.list', {});
  const sealed = unsent.reduce((sum, { count }) => sum + count, 0);
  const words = `${book.all} accounts, ${waiting.length} writes under way, ${needYou.length} that need somebody, ${arrived.length} that arrived, ${sealed} that wait for a sign-in`;
  if (waiting.length + needYou.length + arrived.length + sealed < size(queued))
    throw new Error(`of ${size(queued)} writes the browser holds ${words}`);
  return words;
}

interface OutboxView {
  unsent: { count: number }[];
  arrived: unknown[];
  needYou: Line[];
  waiting: Line[];
}
interface Line {
  operation: { kind: string; targetId?: string; anchor?: { recordId: string } };
  state: string;
  error?: { code: string; message: string };
}

/** Waits until nothing is under way any more; answers what is left and says why. */
async function untilAtRest(world: World, queued: Queued, minutes: number, said: Chaos['said']): Promise<Open[]> {
  for (const end = Date.now() + minutes * 60_000; ; ) {
    if (await signInAgain(world)) said('signed in again');
    const { waiting, needYou, unsent } = await askUntilAnswered<OutboxView>(world.desk, 'outbox.list', {});
    if ((waiting.length === 0 && unsent.length === 0) || Date.now() > end) {
      said(`at rest: ${await held(world, queued)}`);
      for (const { state, operation, error } of [...waiting, ...needYou])
        said(`${operation.kind} ${state}: ${error ? `${error.code} ${error.message}` : 'waits behind the one before it'}`);
      return [...waiting, ...needYou].map(({ operation: { kind, targetId, anchor } }) => ({
        kind,
        target: targetId,
        anchor: anchor?.recordId,
      }));
    }
    await wait(1_000);
  }
}

/** Mulberry32: a run can be had again. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let n = Math.imul(state ^ (state >>> 15), state | 1);
    n ^= n + Math.imul(n ^ (n >>> 7), n | 61);
    return ((n ^ (n >>> 14)) >>> 0) / 2 ** 32;
  };
}
