import { defineConfig } from '@playwright/test';

/** What these look at is a matter of milliseconds: another browser on the same cores would be what they see. */
const ALONE = /(import-responsive|navigation|pixels|visibility)\.spec\.ts/;
/** Takes minutes, most of them waiting: begun last, the others would be done long before it. */
const LONG = /chaos\.spec\.ts/;

export default defineConfig({
  testDir: 'test/e2e',
  // Two browsers keep two cores two thirds busy; what is waited for takes longer with a third, so there is more patience.
  workers: 3,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  retries: 0,
  reporter: process.env.RESULTS_FILE ? [['list'], ['json', { outputFile: process.env.RESULTS_FILE }]] : 'list',
  use: { trace: 'off', viewport: { width: 1440, height: 900 } },
  projects: [
    { name: 'long', testMatch: LONG },
    { name: 'side by side', testIgnore: [ALONE, LONG] },
    { name: 'alone', testMatch: ALONE, workers: 1 },
  ],
});
