import { afterEach, expect, it, vi } from 'vitest';
import { sources } from '../arch/sources';

const config = globalThis as { __zod_globalConfig?: object };
const before = config.__zod_globalConfig;
afterEach(() => {
  config.__zod_globalConfig = before;
});

it.each([
  ['before it is read', ['../../lib/platform/no-code', 'zod']],
  ['after it was read', ['zod', '../../lib/platform/no-code']],
])('zod makes no code from strings where it is told so %s', async (_, order) => {
  vi.resetModules();
  delete config.__zod_globalConfig;
  for (const module of order) await import(module);
  const { z } = await import('zod');
  expect(z.config()).toMatchObject({ jitless: true });
});

it('every page and worker of ours tells it before anything else', () => {
  const entries = sources.filter(({ path }) => /^entrypoints\/(background\.ts|\w+\/main\.tsx|\w+\/[\w-]+\.worker\.ts)$/.test(path));
  expect(entries.length).toBeGreaterThan(5);
  expect(entries.filter(({ text }) => !/^import '(@|\.\.)\/lib\/platform\/no-code';/.test(text)).map(({ path }) => path)).toEqual([]);
});
