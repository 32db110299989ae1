import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Where = Pick<Frame, 'evaluate'>;
type Axe = { axe: { run(options: RunOptions): Promise<AxeResults> } };

/** What axe finds where it stands; all that it looked at and found good is megabytes, and stays there. */
export async function broken(where: Where): Promise<string[]> {
  if (!(await where.evaluate(() => 'axe' in globalThis))) await where.evaluate(AXE);
  // A colour on its way to another has no contrast of its own.
  await where.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  return where.evaluate(async () => {
    const { violations } = await (globalThis as unknown as Axe).axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  });
}

/** axe runs inside the panel's own frame: from the page it cannot see into the closed root, and finds nothing for ever. */
export async function violations(where: Frame | Page): Promise<{ heading: string; found: string[] }> {
  const found = await broken(where);
  return { heading: (await where.getByRole('heading', { level: 1 }).first().textContent()) ?? '', found };
}
