import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Real Firefox with the built extension. One story at a time, and patient ones: they run beside the unit tests. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/firefox/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    retry: process.env.CI ? 1 : 0,
    hookTimeout: 120_000,
  },
});
