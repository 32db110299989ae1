import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Figure } from './report';
import type { Stage } from './stage';
import { interleave, p50, p95 } from './stats';

/** What a person types towards one account among many of the same first word. Each leaves another number of accounts than the one before. */
const TYPED = ['bench 7', 'bench 70', 'bench 700', 'bench 7001', 'opt', 'zzz', 'b'];

/** The book table at its full size: a key pressed to its rows and count painted, and rows missing while scrolling. */
export async function deskFigures(stage: Stage, rounds: number): Promise<Figure[]> {
  const { desk, size } = stage;
  // A page behind another is drawn once a second.
  await desk.bringToFront();
  await desk.goto(new URL('/desk.html#/today', desk.url()).href);
  await desk.reload();
  const opened = await openBook(desk, size);
  await withDriver(desk);
  const text = (round: number) => TYPED[round % TYPED.length] ?? '';
  const samples = await interleave(rounds, {
    ours: (round) => desk.evaluate((typed) => (globalThis as unknown as Driver).deskBench.type(typed), text(round)),
    panel: async (round) => timed(desk, 'account.search', { query: text(round) }),
    floor: (round) => desk.evaluate((typed) => (globalThis as unknown as Driver).deskFloor.query(typed), text(round)),
    message: async () => timed(desk, 'view.list', {}),
  });
  // All of them again, from fewer: what was typed last may have left all as well.
  await desk.evaluate(() => (globalThis as unknown as Driver).deskBench.type('zzz'));
  await desk.evaluate(() => (globalThis as unknown as Driver).deskBench.type(''));
  const sorted = await desk.evaluate(() => (globalThis as unknown as Driver).deskBench.sort('ARR'));
  const scrolled = await desk.evaluate(() => (globalThis as unknown as Driver).deskBench.scroll());
  await desk.evaluate(() => (globalThis as unknown as Driver).deskFloor.close());
  await stage.page.bringToFront();
  const floor = p95(samples.floor);
  const asked = p95(samples.floor) + p95(samples.message);
  return [
    { name: 'desk: book of this size opened', value: opened, unit: 'ms' },
    { name: 'search as you type, key → rows painted, p50', value: p50(samples.ours), unit: 'ms', floor: p50(samples.floor) },
    {
      name: 'search as you type, key → rows painted, p95',
      value: p95(samples.ours),
      unit: 'ms',
      floor,
      budget: 2 * floor,
      rule: '2 × floor',
    },
    {
      name: "panel's account search, p95",
      value: p95(samples.panel),
      unit: 'ms',
      floor: asked,
      budget: 2 * asked,
      rule: '2 × (query + message)',
    },
    { name: 'desk: first order by ARR', value: sorted, unit: 'ms' },
    { name: 'desk: frames with a blank row while scrolling', value: scrolled.blank, unit: '%', budget: 0 },
    { name: 'desk: longest frame while scrolling', value: scrolled.longest, unit: 'ms' },
  ];
}

interface Driver {
  deskBench: {
    type(text: string): Promise<number>;
    sort(column: string): Promise<number>;
    scroll(): Promise<{ blank: number; longest: number }>;
  };
  deskFloor: { query(text: string): Promise<number>; close(): void };
}

async function openBook(desk: Page, size: number): Promise<number> {
  const began = Date.now();
  await desk.evaluate(() => {
    location.hash = '#/book';
  });
  await desk.getByText(`${size.toLocaleString('en')} of ${size.toLocaleString('en')} accounts`).waitFor({ timeout: 60_000 });
  return Date.now() - began;
}

/** Puts what types, scrolls and asks the index itself into the page. */
async function withDriver(desk: Page): Promise<void> {
  const entry = fileURLToPath(new URL('desk-page.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', target: 'chrome148' });
  await desk.evaluate(outputFiles[0]?.text ?? '');
}

async function timed(desk: Page, type: string, data: unknown): Promise<number> {
  return desk.evaluate(
    async ([name, input]) => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      const began = performance.now();
      await chrome.runtime.sendMessage({ id: Date.now(), type: name, data: input, timestamp: Date.now() });
      return performance.now() - began;
    },
    [type, data] as const,
  );
}
