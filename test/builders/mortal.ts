import type { DBCore, DBCoreTable, Middleware } from 'dexie';

/** Thrown by everything a worker does from the moment in which it is killed. */
export class Killed extends Error {}

/** Counts what a worker waits for, and kills it at one of these points: from then on nothing it does has any effect. */
export const life = {
  steps: 0,
  /** The steps before which a death leaves something else than one step earlier: those that write or send. The others only read. */
  lasting: [] as number[],
  killAt: Number.POSITIVE_INFINITY,
  begin(killAt = Number.POSITIVE_INFINITY): void {
    life.steps = 0;
    life.lasting = [];
    life.killAt = killAt;
  },
  step(lasting = true): void {
    life.steps += 1;
    if (lasting) life.lasting.push(life.steps);
    if (life.steps >= life.killAt) throw new Killed(`killed at ${life.killAt}`);
  },
};

/** Every question to the database is such a point; one that a transaction is open for is rolled back. */
export const mortalDb: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'mortal',
  create: (core) => ({ ...core, table: (name) => mortalTable(core.table(name)) }),
};

function mortalTable(table: DBCoreTable): DBCoreTable {
  const before =
    <A extends unknown[], R>(work: (...args: A) => R, lasting = false) =>
    (...args: A): R => {
      life.step(lasting);
      return work(...args);
    };
  return {
    ...table,
    mutate: before(table.mutate, true),
    get: before(table.get),
    getMany: before(table.getMany),
    query: before(table.query),
    openCursor: before(table.openCursor),
    count: before(table.count),
  };
}
