import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Plugin } from 'esbuild';
import type { TodayView } from '../../lib/domain/priority/today';
import type { Figure } from './report';
import type { Stage } from './stage';
import { interleave, p50 } from './stats';

const noParser: Plugin = {
  name: 'no-parser',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'none' }));
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export default () => undefined' }));
  },
};

/** The order of the day over the whole book, beside one pass that reads the same rows; then the page that shows it. */
export async function todayFigures(stage: Stage, rounds: number): Promise<Figure[]> {
  const { desk, ask } = stage;
  await desk.bringToFront();
  // Counts the book where nobody has yet: that would be beside one of the two and not the other.
  await ask('settings.read', {});
  await withDriver(desk);
  const run = (what: string) => desk.evaluate(`todayBench.${what}`) as Promise<number>;
  const { ours, floor } = await interleave(rounds, { ours: () => run('evaluate()'), floor: () => run('read()') });
  const read = async () => {
    const began = performance.now();
    const view = await ask<TodayView>('today.read', { scope: 'team' });
    if (view.progress || view.rows.length === 0) throw new Error('the order is not there');
    return performance.now() - began;
  };
  await read();
  const changed = async (round: number) => {
    await run(`change('bench-${round}')`);
    return read();
  };
  const shown = await interleave(rounds * 3, { same: read, changed });
  await run('close()');
  return [
    {
      name: `Today: the whole book worked out`,
      value: p50(ours),
      unit: 'ms',
      floor: p50(floor),
      budget: 2 * p50(floor),
      rule: '2 × one pass of reading the rows',
    },
    { name: 'Today: read, nothing changed', value: p50(shown.same), unit: 'ms' },
    { name: 'Today: read after one account changed', value: p50(shown.changed), unit: 'ms', floor: p50(shown.same) },
  ];
}

async function withDriver(desk: Page): Promise<void> {
  const entry = fileURLToPath(new URL('today-page.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    // Filters of connections are no part of the day, and nothing here is asked of a system.
    plugins: [noParser],
    define: { 'import.meta.env': '{}' },
    write: false,
    format: 'iife',
    target: 'chrome148',
  });
  await desk.evaluate(outputFiles[0]?.text ?? '');
}
