import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  // One browser with one extension at a time: two share two cores badly.
  workers: 1,
  timeout: 90_000,
  retries: 0,
  reporter: process.env.RESULTS_FILE ? [['list'], ['json', { outputFile: process.env.RESULTS_FILE }]] : 'list',
  use: { trace: 'off', viewport: { width: 1440, height: 900 } },
});
