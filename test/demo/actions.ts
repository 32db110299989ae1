import { expect } from '@playwright/test';
import { DemoError, expecting } from './demo-error';
import type { Stop } from './places';
import { wrongMoments } from './recorder';
import { arrive, type Beside, route, type Visit } from './visit';

export interface Completed {
  title: string;
  /** From the order to press, which first waits until the button stands still, to the row with "Undo"; milliseconds. */
  shownMs: number;
  /** From the same moment to "Nothing waiting to send", milliseconds; ten seconds of it are the time to undo. */
  sentMs: number;
}

/** Completes the first pending task and waits until it has left the outbox. */
export async function completeFirst({ panel }: Beside): Promise<Completed> {
  const tasks = panel.getByRole('region', { name: 'Tasks' });
  const button = tasks.getByRole('button', { name: /^Complete / }).first();
  const title = ((await button.getAttribute('aria-label')) ?? '').replace(/^Complete /, '');
  const outbox = panel.getByRole('status', { name: 'Outbox' });
  const started = performance.now();
  await button.click();
  await expecting(`"Undo ${title}" after completing it`, () => expect(tasks.getByRole('button', { name: `Undo ${title}` })).toBeVisible());
  const shownMs = Math.round(performance.now() - started);
  await expecting('one change waiting in the outbox', () => expect(outbox).toContainText('1 waiting to send'));
  await expecting('an empty outbox', () => expect(outbox).toContainText('Nothing waiting to send', { timeout: 45_000 }));
  await expecting(`"${title}" to stay completed`, () => expect(tasks.getByRole('button', { name: `Complete ${title}` })).toHaveCount(0));
  return { title, shownMs, sentMs: Math.round(performance.now() - started) };
}

export interface Followed {
  switches: number;
  last: Visit;
  /** Moments at which another customer stood uncovered beside the page. */
  wrong: number;
}

const SWITCHES = 24;
/** Milliseconds between two switches: faster than a person, slower than the panel can be surprised by. */
const PAUSE_MS = 60;

/** Switches between tickets faster than one can read and ends on the last of them. */
export async function switchFast(beside: Beside, stops: Stop[]): Promise<Followed> {
  const names = new Map(stops.map((stop) => [stop.url, stop.name]));
  const last = stops.at(-1);
  if (!last) throw new Error('no tickets to switch between');
  for (let count = 1; count < SWITCHES; count += 1) {
    await route(beside.page, (stops[count % stops.length] ?? last).url);
    await beside.page.waitForTimeout(PAUSE_MS);
  }
  const visit = await arrive(beside, last, await route(beside.page, last.url));
  const recording = await beside.recorder.read(beside.panel);
  // A recorder that saw nothing would find nothing wrong.
  if (recording.host.length < SWITCHES / 2)
    throw new DemoError(`Only ${recording.host.length} of ${SWITCHES} fast switches were recorded.`);
  return { switches: SWITCHES, last: visit, wrong: wrongMoments(recording, names) };
}
