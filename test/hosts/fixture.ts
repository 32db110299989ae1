import { readFileSync } from 'node:fs';

/** One of our own pages in `test/fixtures/dom`, e.g. `gmail/thread.html`. */
export function readFixture(path: string): string {
  return readFileSync(new URL(`../fixtures/dom/${path}`, import.meta.url), 'utf8');
}
