import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { session } from '../../../lib/platform/session';
import { refreshConfig } from '../../../lib/worker/settings/config';
import { isLocked, LOCK_ALARM, lockIfIdle, noteActivity, setScreen } from '../../../lib/worker/settings/screen';
import { settingsChanged } from '../../../lib/worker/settings/settings';
import { alarms, browser } from '../../builders/fake-browser';
import { freshWorker } from '../../builders/fake-worker';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));

const MINUTE = 60_000;
const company = (values: object) => {
  browser.storage.managed.get = async () => ({ ...values });
};
/** What the alarm does when its time has come. */
const later = (ms: number) => {
  vi.setSystemTime(Date.now() + ms);
  return lockIfIdle();
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await freshWorker();
  company({});
  await refreshConfig();
});
afterEach(() => void vi.useRealTimers());

describe('the lock', () => {
  it('that a company asks for counts from then on, although nobody presses anything', async () => {
    company({ 'lock.idleMinutes': 2 });
    await settingsChanged();
    expect(alarms.get(LOCK_ALARM)).toBe(Date.now() + 2 * MINUTE);
    await later(MINUTE);
    expect(await isLocked()).toBe(false);
    await later(MINUTE);
    expect(await isLocked()).toBe(true);
  });

  it('comes in a browser that has just brought its tabs back, although nobody presses anything', async () => {
    await setScreen({ lockMinutes: 1 });
    await session.clear();
    await lockIfIdle();
    expect(await isLocked()).toBe(false);
    await later(MINUTE);
    expect(await isLocked()).toBe(true);
  });

  it('that a company makes shorter counts from the last press', async () => {
    company({ 'lock.idleMinutes': 10 });
    await settingsChanged();
    await noteActivity();
    vi.setSystemTime(Date.now() + 3 * MINUTE);
    company({ 'lock.idleMinutes': 2 });
    await settingsChanged();
    expect(await isLocked()).toBe(true);
  });

  it('is not put off by a clock that was set back', async () => {
    await setScreen({ lockMinutes: 1 });
    await later(-60 * MINUTE);
    await later(MINUTE);
    expect(await isLocked()).toBe(true);
  });

  it('comes once, and never where nobody asks for one', async () => {
    await later(24 * 60 * MINUTE);
    expect([await isLocked(), alarms.size]).toEqual([false, 0]);
    await setScreen({ lockMinutes: 1 });
    await later(MINUTE);
    const told = vi.spyOn(browser.runtime, 'sendMessage');
    await later(MINUTE);
    expect(told).not.toHaveBeenCalled();
  });
});
