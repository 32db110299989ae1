import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DemoError } from './demo-error';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = join(ROOT, '.output/chrome-mv3/manifest.json');
/** Everything a build is made of. */
const SOURCES = ['components', 'entrypoints', 'lib', 'public', 'wxt.config.ts', 'manifest.config.ts', 'package.json'];

/** Milliseconds since epoch of the newest file at or under a path. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const isCurrent = () =>
  existsSync(BUILT) && SOURCES.every((name) => !existsSync(join(ROOT, name)) || newest(join(ROOT, name)) <= statSync(BUILT).mtimeMs);

/** Builds the extension for Chromium unless the last build is newer than all it is made of. */
export function ensureBuild(say: (line: string) => void): void {
  if (isCurrent()) return;
  say('Building the extension…');
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new DemoError(`The extension could not be built ("npx wxt build"):\n${stdout ?? ''}${stderr ?? ''}`);
}
