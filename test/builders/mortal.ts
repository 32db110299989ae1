import type { DBCore, DBCoreTable, Middleware } from 'dexie';

/** Thrown by everything a worker does from the moment in which it is killed. */
export class Killed extends Error {}

/** Counts what a worker waits for, and kills it at one of these points: from then on nothing it does has any effect. */
export const life = {
  steps: 0,
  killAt: Number.POSITIVE_INFINITY,
  begin(killAt = Number.POSITIVE_INFINITY): void {
    life.steps = 0;
    life.killAt = killAt;
  },
  step(): void {
    life.steps += 1;
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
    <A extends unknown[], R>(work: (...args: A) => R) =>
    (...args: A): R => {
      life.step();
      return work(...args);
    };
  return {
    ...table,
    mutate: before(table.mutate),
    get: before(table.get),
    getMany: before(table.getMany),
    query: before(table.query),
    openCursor: before(table.openCursor),
    count: before(table.count),
  };
}
