import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox } from './browser/find-chromium';
import { Commands } from './runner/commands';
import { ofPlaywright, ofVitest } from './runner/results';

/** Everything CI runs; ends with each runner's own summary, what failed or was flaky, and one line of counts. */
const environment = { ...process.env, CHROMIUM: await ensureChromium(), FIREFOX: await ensureFirefox() };
const { tally, check, checks, suite, beside } = new Commands(environment, mkdtempSync(join(tmpdir(), 'sidelight-results-')));
const vitestArgs = ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json={file}'];

await check('types: prepare', ['wxt', 'prepare']);
await checks({
  // Several checkers each work out the same types again: twice the computing on two cores that the other checks keep busy.
  types: ['tsc', '--noEmit', '--singleThreaded'],
  'lint and format': ['biome', 'check', '--error-on-warnings', '.'],
  'unused code': ['knip'],
});
await check('build and package for both browsers, twice the same', ['tsx', 'release/package.ts']);
const unit = (title: string, project: string) => ({ title, args: [...vitestArgs, '--project', project], read: ofVitest });
const firefox = { title: 'smoke in Firefox', args: [...vitestArgs, '--config', 'test/firefox/vitest.config.ts'], read: ofVitest };
const chromium = (title: string, project: string) => ({ title, args: ['playwright', 'test', '--project', project], read: ofPlaywright });
// Each of these waits for most of its time, so that two cores have room for the next.
await beside(chromium('end-to-end in Chromium, what takes minutes', 'waiting'), async () => {
  await beside(firefox, () =>
    // Vitest leaves a core to others, and two of its processes in one run would start anew for every kind of environment.
    beside(unit('unit, contract and architecture tests with modules of their own', 'own'), () =>
      suite(unit('unit, contract and architecture tests that share what is loaded', 'pure')),
    ),
  );
  await suite(chromium('end-to-end in Chromium', 'side by side'));
});
await suite(chromium('end-to-end in Chromium, one at a time', 'alone'));

console.log(`\n${tally.lines().join('\n')}`);
process.exit(tally.good ? 0 : 1);
