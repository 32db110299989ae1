import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onHeardLate } from '../../../lib/worker/settings/company';
import { isConfigSure, readConfig, requireWritable } from '../../../lib/worker/settings/config';
import { browser } from '../../builders/fake-browser';
import { freshWorker } from '../../builders/fake-worker';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

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

/** The answer to what was asked, once so much time has gone by on the clock; the database takes the real time it needs. */
async function after<T>(ms: number, asked: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(ms);
  return asked;
}

/** Whether nothing is answered yet after so much time on the clock, although the database has had its turns. */
async function waits(ms: number, asked: Promise<unknown>): Promise<boolean> {
  let answered = false;
  void asked.then(() => {
    answered = true;
  });
  await vi.advanceTimersByTimeAsync(ms);
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  return !answered;
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
  expect(await waits(9_000, first)).toBe(true);
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
  const { session } = await import('../../../lib/platform/session');
  await session.clear();
  beSilent();
  const last = await after(11_000, readConfig());
  expect(last).toMatchObject({ hostsOff: ['gmail'], readOnly: undefined });
  expect(await isConfigSure()).toBe(false);
});
