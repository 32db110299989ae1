import type { Account } from '../../domain/account';
import { saysSomething } from '../../domain/health/estimate';
import { keepsOwn } from '../../domain/health/keep';
import { eachWatched, type WatchedById } from '../../domain/notice/watches';
import type { Clock } from '../../domain/priority/clock';
import { lookAt } from '../../domain/priority/look';
import { keepAged } from '../../store/health/health-days';
import { watchesIn } from '../../store/today/notices';
import { accountsAfter, END, putSlice, type TodayRun } from '../../store/today/standings';
import { pace } from '../pace';
import type { Moment } from './moment';
import { type Before, Seen } from './seen';

/** Accounts read at once: whatever else the worker is asked waits for one such read at most. */
const STEP = 250;
/** Reads whose accounts are kept in one row: writing costs more for each row than for each account in it. */
const READS = 4;

interface Step {
  seen: Seen;
  /** Absent when no account comes after. */
  last?: string;
}

/**
 * Works out where the accounts that are left of a run stand and what happened to them since, and keeps both, step by step, with how
 * far it is. While one step is kept the next is looked at. `running`: accounts with playbooks at work.
 */
export async function* steps(begun: TodayRun, moment: Moment, running: ReadonlySet<string>): AsyncGenerator<TodayRun> {
  let run = begun;
  const book = new Ahead(run.after);
  const before = new KnownBefore();
  const look = (after: string) => lookOn(book, before, after, { seen: new Seen(moment, running), clock: moment.clock });
  let step: Step | undefined = await look(run.after);
  while (step) {
    const { seen, last }: Step = step;
    const next: Promise<Step> | undefined = last === undefined ? undefined : look(last);
    [run, step] = await Promise.all([keep(run, seen, last), next]);
    yield run;
  }
}

async function keep(run: TodayRun, seen: Seen, last: string | undefined): Promise<TodayRun> {
  await seen.spread();
  return putSlice(run, seen.looked, seen.watch, seen.count, last);
}

interface Looking {
  seen: Seen;
  clock: Clock;
}

async function lookOn(book: Ahead, before: KnownBefore, after: string, { seen, clock }: Looking): Promise<Step> {
  let from = after;
  const others = pace();
  for (let read = 0; read < READS; read += 1) {
    const begin = from;
    const { accounts, last } = await book.read((to) => before.read(begin, to));
    for (const account of await grownOlder(accounts, clock)) {
      seen.look(account, before);
      const wait = others();
      if (wait) await wait;
    }
    if (last === undefined) return { seen };
    from = last;
  }
  return { seen, last: from };
}

/** Accounts with what time alone did to them written down: a day passed, and an estimate is another. */
async function grownOlder(accounts: readonly Account[], clock: Clock): Promise<readonly Account[]> {
  const estimates = new Map<string, number>();
  for (const account of accounts) {
    if (account.outside || keepsOwn(account) || (account.health && saysSomething(account.health))) continue;
    const { estimated, score } = lookAt(account, clock);
    if (estimated && score !== undefined) estimates.set(account.id, score);
  }
  const aged = await keepAged(estimates);
  return aged.size === 0 ? accounts : accounts.map((one) => (aged.has(one.id) ? { ...one, healthMoves: aged.get(one.id) } : one));
}

type Read = Awaited<ReturnType<typeof accountsAfter>>;

/** Reads the book in its order, one read ahead of whoever looks at it: the database works while the rules do. */
class Ahead {
  #next: Promise<Read>;

  constructor(after: string) {
    this.#next = ahead(after);
  }

  /** `beside`: what else is read of these accounts, up to and with that id. */
  async read(beside: (to: string) => Promise<void>): Promise<Read> {
    const read = await this.#next;
    // Asked for first: behind the next accounts it would wait for them, and nothing would be looked at meanwhile.
    const known = beside(read.last ?? END);
    if (read.last !== undefined) this.#next = ahead(read.last);
    await known;
    return read;
  }
}

function ahead(after: string): Promise<Read> {
  const read = accountsAfter(after, STEP);
  // Whoever stops before it is waited for need not hear of it.
  read.catch(() => undefined);
  return read;
}

/** What was known of the accounts of a range and of those after it. Held as it was read: the rows are written anew meanwhile. */
class KnownBefore implements Before {
  #ranges: { to: string; known: WatchedById }[] = [];

  async read(after: string, to: string): Promise<void> {
    // Ranges do not overlap, so one that holds all of it is all there is.
    if (this.#ranges.some((range) => range.to >= to)) return;
    const rows = await watchesIn(after, to);
    const held = this.#ranges.filter((range) => range.to > after);
    this.#ranges = [...held, ...rows.map((row) => ({ to: row.to, known: eachWatched(row.watches) }))];
  }

  get(id: string) {
    for (const { known } of this.#ranges) {
      const watched = known.get(id);
      if (watched) return watched;
    }
    return undefined;
  }
}
