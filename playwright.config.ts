import { defineConfig } from '@playwright/test';

/** It counts milliseconds: another browser on the same cores would be what it sees. */
const ALONE = /import-responsive\.spec\.ts/;
/** Takes minutes, nearly all of them waiting: `npm test` has two of these at a time beside everything that computes. */
const WAITING = /(chaos|escalation|host-changed|notifications|policy(-\w+)?|records|success|visibility)\.spec\.ts/;

export default defineConfig({
  testDir: 'test/e2e',
  // Each browser waits for a good part of its time: four keep two cores busy, and what is waited for takes longer, so there is patience.
  workers: 4,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // On a machine of CI a test gets a second chance, and the runner lists it as flaky: that is read, and is a fault of ours.
  retries: process.env.CI ? 1 : 0,
  reporter: process.env.RESULTS_FILE ? [['list'], ['json', { outputFile: process.env.RESULTS_FILE }]] : 'list',
  use: { trace: 'off', viewport: { width: 1440, height: 900 } },
  projects: [
    { name: 'waiting', testMatch: WAITING, workers: 2, outputDir: 'test-results/waiting' },
    // Test by test: a file of a dozen that begins last would leave the other workers without work.
    { name: 'side by side', testIgnore: [ALONE, WAITING], workers: 4, fullyParallel: true, outputDir: 'test-results/side-by-side' },
    { name: 'alone', testMatch: ALONE, workers: 1, outputDir: 'test-results/alone' },
  ],
});
