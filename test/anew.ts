import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, vi } from 'vitest';

/**
 * Before each file: every module of ours is loaded anew, and the browser's database is empty. What comes from packages stays loaded:
 * in a process of its own each file would spend more on that than on most of its tests.
 */
vi.resetModules();
globalThis.indexedDB = new IDBFactory();
Dexie.dependencies.indexedDB = globalThis.indexedDB;

const { log, info, warn, error } = console;
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  Object.assign(console, { log, info, warn, error });
});
