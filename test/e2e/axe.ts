import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe runs inside the panel's own frame: from the page it cannot see into the closed root, and finds nothing for ever. */
export async function violations(where: Frame | Page): Promise<{ heading: string; found: string[] }> {
  await where.evaluate(AXE);
  // A colour on its way to another has no contrast of its own.
  await where.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  const results = await where.evaluate(async () => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return {
    heading: (await where.getByRole('heading', { level: 1 }).first().textContent()) ?? '',
    found: results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
  };
}
