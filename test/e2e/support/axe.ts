import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The rules that judge colours. All others see the same elements in the same places, whatever the theme. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

type Where = Pick<Frame, 'evaluate'>;
type Axe = { axe: { run(options: RunOptions): Promise<AxeResults> }; looked?: Set<string> };

/**
 * What axe finds where it stands; all that it looked at and found good is megabytes, and stays there. What it found nothing in, and is
 * the same but for its theme, is looked at for its colours alone.
 */
export async function broken(where: Where): Promise<string[]> {
  if (!(await where.evaluate(() => 'axe' in globalThis))) await where.evaluate(AXE);
  // A colour on its way to another has no contrast of its own.
  await where.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  return where.evaluate(async (ofColours) => {
    const here = globalThis as unknown as Axe;
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(({ value, checked }) => [
      value,
      checked,
    ]);
    const root = document.documentElement.outerHTML.replace(/ data-theme="\w*"/, '');
    const looks = JSON.stringify([innerWidth, innerHeight, root, fields]);
    here.looked ??= new Set();
    const { violations } = await here.axe.run({ resultTypes: ['violations'], ...(here.looked.has(looks) ? { runOnly: ofColours } : {}) });
    if (violations.length === 0) here.looked.add(looks);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  }, OF_COLOURS);
}

/** axe runs inside the panel's own frame: from the page it cannot see into the closed root, and finds nothing for ever. */
export async function violations(where: Frame | Page): Promise<{ heading: string; found: string[] }> {
  const found = await broken(where);
  return { heading: (await where.getByRole('heading', { level: 1 }).first().textContent()) ?? '', found };
}
