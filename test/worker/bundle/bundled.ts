import 'fake-indexeddb/auto';
import { afterEach, beforeEach, vi } from 'vitest';
import { liveBy } from '../../../lib/domain/company/house-rules';
import { sha256OfText } from '../../../lib/domain/policy/audit';
import { db } from '../../../lib/store/db';
import { foldAnew } from '../../../lib/worker/book/fold-anew';
import { applyFile } from '../../../lib/worker/bundle/apply';
import { refreshConfig } from '../../../lib/worker/settings/config';
import { browser } from '../../builders/fake-browser';
import { freshWorker } from '../../builders/fake-worker';
import { todayNow } from '../../builders/today';
import { fillBook, NOW } from '../today/book';

const { managed } = browser.storage;
const { get } = managed;
let policy: Record<string, unknown> = {};

export async function setPolicy(values: Record<string, unknown>): Promise<void> {
  policy = values;
  await refreshConfig();
}

/** A browser with a book, whose company says nothing yet; before and after each test of a file. */
export function eachWithABook(): void {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    policy = {};
    managed.get = (async () => policy) as typeof get;
    await freshWorker();
    await fillBook();
    liveBy();
  });
  afterEach(() => {
    vi.useRealTimers();
    managed.get = get;
    liveBy();
  });
}

export const apply = async (text: string) => applyFile({ text, digest: await sha256OfText(text) });
export const refusal = async (work: Promise<unknown>) => {
  const said = await work.then(
    () => 'taken',
    (error: unknown) => (error as { message: string }).message,
  );
  return said;
};
export const lineOf = async (name: string) => (await db.line.toArray()).find((line) => line.name === name);
/** What follows an apply by itself, to its end. */
export const settled = async () => {
  await foldAnew();
  return todayNow({ scope: 'team' });
};
