import { browser } from './browser';

/** Wakes the worker by alarm `name` at `when` (ms since epoch); packed extensions wait at least 30 s. */
export async function wakeAt(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when: Math.max(when, Date.now() + 30_000) });
}

export function onAlarm(handler: (name: string) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => handler(alarm.name));
}

/** One extension API call; keeps the worker alive between the steps of long work. */
export async function keepAlive(): Promise<void> {
  await browser.runtime.getPlatformInfo();
}

/** The computer is on a network again. Heard only while the worker is awake; alarms do the rest. */
export function onOnline(handler: () => void): void {
  self.addEventListener('online', () => handler());
}
