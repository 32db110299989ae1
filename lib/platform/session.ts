import { browser } from './browser';

/**
 * What this worker has read or written, so that the next read needs no trip to the browser process: one takes 3-12 ms just
 * after a navigation, when that process is busiest. Only the worker uses these rows (a page that closes leaves others, `last-words.ts`), and one worker runs at a time, so the copy
 * is never older than the area; it dies with the worker, and the area does not. `undefined`: known to be absent.
 */
const copy = new Map<string, unknown>();

/**
 * Rows that live as long as the browser session, never on disk. Quota is 10 MB in Chromium, a hard error beyond it.
 * Everything customer-related that the worker must find after its own death within a session goes here.
 * A value is not to be changed after it was given or taken: the copy holds the same object.
 */
export const session = {
  async get<T>(key: string): Promise<T | undefined> {
    return (await this.getMany([key]))[key] as T | undefined;
  },
  async getMany(keys: string[]): Promise<Record<string, unknown>> {
    const unknown = keys.filter((key) => !copy.has(key));
    if (unknown.length > 0) {
      const stored = await browser.storage.session.get(unknown);
      // What was written meanwhile is newer than this answer.
      for (const key of unknown) if (!copy.has(key)) copy.set(key, read(stored[key]));
    }
    return Object.fromEntries(keys.map((key) => [key, copy.get(key)]));
  },
  /** What is in the copy, without a trip; `undefined`: this worker has neither read nor written it. */
  atHand<T>(key: string): { value: T | undefined } | undefined {
    return copy.has(key) ? { value: copy.get(key) as T | undefined } : undefined;
  },
  async all(): Promise<Record<string, unknown>> {
    return mapped(await browser.storage.session.get(null), read);
  },
  async set(rows: Record<string, unknown>): Promise<void> {
    for (const [key, value] of Object.entries(rows)) copy.set(key, value);
    try {
      await browser.storage.session.set(mapped(rows, (value) => JSON.stringify(value)));
    } catch (error) {
      for (const key of Object.keys(rows)) copy.delete(key);
      throw error;
    }
  },
  async remove(keys: string | string[]): Promise<void> {
    for (const key of [keys].flat()) copy.set(key, undefined);
    try {
      await browser.storage.session.remove(keys);
    } catch (error) {
      for (const key of [keys].flat()) copy.delete(key);
      throw error;
    }
  },
  async clear(): Promise<void> {
    copy.clear();
    await browser.storage.session.clear();
  },
};

/** The same rows as they are now, for a page of ours: only the worker's copy is never older than the area. */
export const sessionNow = async (keys: string[]): Promise<Record<string, unknown>> => mapped(await browser.storage.session.get(keys), read);

/** Values are kept as text: handing over the rows of a list value by value takes the browser 2 ms, as one text a tenth of that. */
const read = (text: unknown): unknown => (typeof text === 'string' ? JSON.parse(text) : undefined);

const mapped = (rows: Record<string, unknown>, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(rows).flatMap(([key, value]) => (value === undefined ? [] : [[key, change(value)]])));
