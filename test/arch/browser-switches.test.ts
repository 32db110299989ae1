import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { OFF_FOR_PLAYWRIGHT } from '../browser/off-for-playwright';

const core = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
/** Of Edge, and of Windows. */
const ELSEWHERE = /^ms[A-Z]|Win$/;

it('our browsers turn off what Playwright does: a newer one is followed by hand', () => {
  const list = /disabledFeatures = \[([\s\S]*?)\]/.exec(readFileSync(join(core, 'lib/coreBundle.js'), 'utf8'))?.[1] ?? '';
  const names = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(5);
  expect(OFF_FOR_PLAYWRIGHT).toEqual(names.filter((name) => !ELSEWHERE.test(name)));
});
