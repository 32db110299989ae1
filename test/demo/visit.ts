import { expect, type Frame, type Page } from '@playwright/test';
import type { Sidelight } from '../e2e/support/fixtures';
import { DemoError, expecting } from './demo-error';
import type { Stop } from './places';
import { readPanel, type Seen } from './read-panel';
import { type Recorder, record, shownAt } from './recorder';

/** What the demo saw at one stop. */
export interface Visit extends Seen {
  stop: Stop;
  /**
   * Milliseconds from the navigation (commit of a new document, or the router's change of address) to the first animation
   * frame in which the account stood in the panel with no cover over it. Includes the page's own loading and the look-up.
   */
  paintedMs: number;
}

export interface Beside {
  page: Page;
  panel: Frame;
  recorder: Recorder;
}

/** Opens a stop in a new tab and waits for the panel beside it. */
export async function open(sidelight: Sidelight, stop: Stop): Promise<{ beside: Beside; visit: Visit }> {
  const page = await sidelight.context.newPage();
  await page.goto(stop.url, { waitUntil: 'commit' });
  const recorder = await record(sidelight.context, page);
  const panel = await expecting(`a panel beside ${stop.host}, ${stop.what}`, () => sidelight.panel(page));
  const committed = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.timeOrigin + (navigation?.responseStart ?? 0);
  });
  const beside = { page, panel, recorder };
  return { beside, visit: await arrive(beside, stop, committed) };
}

/** Goes to a stop in the same tab, as the host's own router does: new address first, the document follows. */
export async function go(beside: Beside, stop: Stop): Promise<Visit> {
  return arrive(beside, stop, await route(beside.page, stop.url));
}

/** Changes the address without loading; answers when, on the browser's clock. */
export const route = (page: Page, url: string): Promise<number> =>
  page.evaluate((to) => {
    const at = performance.timeOrigin + performance.now();
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
    return at;
  }, url);

export async function arrive({ panel, recorder }: Beside, stop: Stop, from: number): Promise<Visit> {
  await expecting(`the panel beside ${stop.host}, ${stop.what}, to show ${stop.name}`, () =>
    expect(panel.getByRole('heading', { level: 1 })).toContainText(stop.name, { timeout: 15_000 }),
  );
  await expecting('the region "Health"', () => expect(panel.getByRole('region', { name: 'Health' })).toBeVisible());
  const seen = await expecting('account, reason, health, renewal and tasks in the panel', () => readPanel(panel));
  const at = await uncovered(panel, recorder, stop, from);
  return { ...seen, stop, paintedMs: Math.round(at - from) };
}

async function uncovered(panel: Frame, recorder: Recorder, stop: Stop, from: number): Promise<number> {
  for (let tries = 0; tries < 300; tries += 1) {
    const at = shownAt(await recorder.read(panel), from, stop.url, stop.name);
    if (at !== undefined) return at;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new DemoError(`The panel beside ${stop.host}, ${stop.what}, stayed covered for 15 seconds.`);
}
