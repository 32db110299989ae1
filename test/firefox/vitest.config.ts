import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Real Firefox with the built extension. One story at a time; the whole file ends within two minutes. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/firefox/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 40_000,
    retry: process.env.CI ? 1 : 0,
    hookTimeout: 60_000,
  },
});
