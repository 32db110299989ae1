import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['de', 'Das Lesen wurde abgebrochen.'],
  ['fr', 'La lecture a été arrêtée.'],
  ['en-GB', 'Reading was stopped.'],
  ['', 'Reading was stopped.'],
])('a worker named %j speaks that language', async (name, text) => {
  vi.stubGlobal('self', { name });
  await import('@/entrypoints/desk/worker-words');
  const { say } = await import('@/lib/words/say');
  expect(say('importFile.stopped')).toBe(text);
});
