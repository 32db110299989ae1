import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox } from './browser/find-chromium';

/** Everything CI runs, in order; ends with each runner's own summary and one line of counts. */
const results = mkdtempSync(join(tmpdir(), 'sidelight-results-'));
const environment = { ...process.env, CHROMIUM: await ensureChromium(), FIREFOX: await ensureFirefox() };
let passed = 0;
let failed = 0;

function run(title: string, command: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...environment, ...env } });
  return status === 0;
}

/** A check is one test that passes or fails; a runner reports its own numbers. */
function check(title: string, args: string[]): void {
  if (run(title, 'npx', args)) passed += 1;
  else failed += 1;
}

function suite(title: string, args: string[], count: (report: string) => { passed: number; failed: number }): void {
  const file = join(results, `${title.replace(/\W+/g, '-')}.json`);
  const good = run(
    title,
    'npx',
    args.map((arg) => arg.replace('{file}', file)),
    { RESULTS_FILE: file },
  );
  const numbers = read(file, count);
  passed += numbers.passed;
  failed += numbers.failed;
  // A runner that failed without a failed test (no tests found, a crash) is a failure of its own.
  if (!good && numbers.failed === 0) failed += 1;
  if (good && numbers.passed === 0) failed += 1;
}

function read(file: string, count: (report: string) => { passed: number; failed: number }) {
  try {
    return count(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

const vitest = (report: string) => {
  const { numPassedTests, numFailedTests } = JSON.parse(report) as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
};
const playwright = (report: string) => {
  const { stats } = JSON.parse(report) as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
};
const vitestArgs = ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json={file}'];

check('types: prepare', ['wxt', 'prepare']);
check('types', ['tsc', '--noEmit']);
check('lint and format', ['biome', 'check', '--error-on-warnings', '.']);
check('unused code', ['knip']);
check('build and package for both browsers, twice the same', ['tsx', 'release/package.ts']);
suite('unit, contract and architecture tests', vitestArgs, vitest);
suite('end-to-end in Chromium', ['playwright', 'test', '--project', 'long', '--project', 'side by side'], playwright);
suite('end-to-end in Chromium, one at a time', ['playwright', 'test', '--project', 'alone'], playwright);
suite('smoke in Firefox', [...vitestArgs, '--config', 'test/firefox/vitest.config.ts'], vitest);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
