import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { soqlParserAsFunction } from './release/as-function.ts';

const inside = (folder: string) => `test/${folder}/**/*.test.{ts,tsx}`;
/** Nothing that these import keeps anything, and what they stub or start they take back. */
const PURE = ['domain', 'hosts', 'words', 'arch', 'connectors', 'standins'].map(inside);
/** These have runners of their own. */
const ELSEWHERE = ['test/e2e/**', 'test/bench/**', 'test/firefox/**', 'node_modules/**'];
const setupFiles = ['test/setup.ts'];
/** Runs once, before all files. */
const globalSetup = ['test/english.ts'];

// Hours that tests name are hours of one zone, wherever and whenever they run.
process.env.TZ = 'UTC';

export default defineConfig({
  plugins: [soqlParserAsFunction()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // Patience costs nothing where all is well; the browsers of Firefox's stories take their share of the cores.
    testTimeout: 60_000,
    // A second chance on a machine of CI, as in Playwright: what needs it is listed as flaky, and is a fault of ours.
    retry: process.env.CI ? 1 : 0,
    globalSetup,
    projects: [
      {
        extends: true,
        // Their files share what is loaded: loading costs more than most of these tests.
        test: { name: 'pure', include: PURE, exclude: ELSEWHERE, isolate: false, setupFiles },
      },
      {
        extends: true,
        test: {
          name: 'own',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...PURE, ...ELSEWHERE],
          isolate: false,
          setupFiles: ['test/anew.ts', ...setupFiles],
        },
      },
    ],
  },
});
