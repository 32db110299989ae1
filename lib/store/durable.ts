import type { DBCore, Middleware } from 'dexie';

/** What a person was told is kept, and marks that say what may already be at a vendor: gone with the power, they would be lost or sent twice. */
const LASTING: readonly string[] = ['outbox', 'receipt', 'unsent', 'unsentKey', 'secret', 'packet', 'artifact'];

/**
 * Writes of these tables are on the disk before they count as done. The browser's own way leaves them with the operating system for some
 * seconds, which outlives the browser and no power cut; half a millisecond more each (`strict` against `relaxed`, measured in Chromium).
 */
export const durable: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'durable',
  create: (core) => ({
    ...core,
    transaction: (tables, mode, options) => {
      const lasting = mode === 'readwrite' && tables.some((table) => LASTING.includes(table));
      return core.transaction(tables, mode, lasting ? { ...options, durability: 'strict' } : options);
    },
  }),
};
