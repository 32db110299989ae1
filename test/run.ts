import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox } from './browser/find-chromium';

/** Everything CI runs, in order; ends with each runner's own summary and one line of counts. */
const results = mkdtempSync(join(tmpdir(), 'sidelight-results-'));
const environment = { ...process.env, CHROMIUM: await ensureChromium(), FIREFOX: await ensureFirefox() };
let passed = 0;
let failed = 0;

async function run(title: string, command: string, args: string[], env: Record<string, string> = {}): Promise<boolean> {
  console.log(`\n── ${title}`);
  const [status] = await once(spawn(command, args, { stdio: 'inherit', env: { ...environment, ...env } }), 'close');
  return status === 0;
}

/** A check is one test that passes or fails; a runner reports its own numbers. */
async function check(title: string, args: string[]): Promise<void> {
  if (await run(title, 'npx', args)) passed += 1;
  else failed += 1;
}

interface Suite {
  title: string;
  args: string[];
  count: (report: string) => { passed: number; failed: number };
}

/** Where the runner of a suite leaves its report, and how it is told. */
function reported({ title, args }: Suite): { file: string; args: string[] } {
  const file = join(results, `${title.replace(/\W+/g, '-')}.json`);
  return { file, args: args.map((arg) => arg.replace('{file}', file)) };
}

async function suite(one: Suite): Promise<void> {
  const { file, args } = reported(one);
  add(one, file, await run(one.title, 'npx', args, { RESULTS_FILE: file }));
}

/** Runs a suite that mostly waits while `meanwhile` is busy; its output is shown in one piece afterwards. */
async function beside(one: Suite, meanwhile: () => Promise<void>): Promise<void> {
  const { file, args } = reported(one);
  const child = spawn('npx', args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...environment, RESULTS_FILE: file } });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  const ended = once(child, 'close');
  await meanwhile();
  const [status] = await ended;
  console.log(`\n── ${one.title}`);
  process.stdout.write(Buffer.concat(output));
  add(one, file, status === 0);
}

function add({ count }: Suite, file: string, good: boolean): void {
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

await check('types: prepare', ['wxt', 'prepare']);
await check('types', ['tsc', '--noEmit']);
await check('lint and format', ['biome', 'check', '--error-on-warnings', '.']);
await check('unused code', ['knip']);
await check('build and package for both browsers, twice the same', ['tsx', 'release/package.ts']);
const unit = { title: 'unit, contract and architecture tests', args: vitestArgs, count: vitest };
const firefox = { title: 'smoke in Firefox', args: [...vitestArgs, '--config', 'test/firefox/vitest.config.ts'], count: vitest };
await beside(firefox, () => suite(unit));
await suite({
  title: 'end-to-end in Chromium',
  args: ['playwright', 'test', '--project', 'waiting', '--project', 'side by side'],
  count: playwright,
});
await suite({ title: 'end-to-end in Chromium, one at a time', args: ['playwright', 'test', '--project', 'alone'], count: playwright });

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
