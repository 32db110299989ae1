import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onHeardLate } from '../../lib/worker/company';
import { isConfigSure, readConfig, requireWritable } from '../../lib/worker/config';
import { browser } from '../builders/fake-browser';
import { freshWorker } from '../builders/fake-worker';

vi.mock('../../lib/platform/browser', () => import('../builders/fake-browser'));
vi.mock('../../lib/connectors/registry', () => import('../builders/fake-system'));

const { managed } = browser.storage;
const { get } = managed;
let answer: (values: object) => void;

/** The browser keeps its rules to itself until `answer` is called. */
function beSilent(): void {
  const answered = new Promise<object>((resolve) => {
    answer = resolve;
  });
  managed.get = () => answered as ReturnType<typeof get>;
}

/** The answer that is there once so much time has gone by, and the database has had its turns. */
async function after<T>(ms: number, asked: Promise<T>): Promise<T | 'waits'> {
  let said: T | 'waits' = 'waits';
  void asked.then((answered) => {
    said = answered;
  });
  await vi.advanceTimersByTimeAsync(ms);
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  return said;
}

beforeEach(async () => {
  await freshWorker();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  beSilent();
});

afterEach(() => {
  vi.useRealTimers();
  managed.get = get;
});

it('a browser that does not say its rules is waited for once; then last time’s hold, and where there are none, nothing may be done', async () => {
  const late = vi.fn();
  onHeardLate(late);
  const first = readConfig();
  expect(await after(9_000, first)).toBe('waits');
  const closed = await after(2_000, first);
  expect(closed).toMatchObject({ workspaces: [], readOnly: { message: expect.stringContaining('close the browser') } });
  expect(closed).toMatchObject({ policy: { 'connectors.allowed': expect.not.arrayContaining(['zendesk']) } });
  // Whoever asks next has nothing to wait for.
  const refused = requireWritable().catch((error: unknown) => error);
  expect(await after(500, refused)).toMatchObject({ message: expect.stringContaining('close the browser') });
  expect(await isConfigSure()).toBe(false);

  answer({ 'hosts.disabled': ['gmail'] });
  await vi.waitFor(() => expect(late).toHaveBeenCalledOnce());
  expect(await after(500, readConfig())).toMatchObject({ hostsOff: ['gmail'], readOnly: undefined });
  expect(await isConfigSure()).toBe(true);

  // The browser starts again, and is silent again.
  await browser.storage.session.clear();
  const { session } = await import('../../lib/platform/session');
  await session.clear();
  beSilent();
  const last = await after(11_000, readConfig());
  expect(last).toMatchObject({ hostsOff: ['gmail'], readOnly: undefined });
  expect(await isConfigSure()).toBe(false);
});
