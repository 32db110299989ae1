import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Each browser with the arguments that build for it. */
export const BROWSERS = { chrome: [], firefox: ['-b', 'firefox', '--mv3'] } as const;
export type BrowserName = keyof typeof BROWSERS;

/** Everything a build is made of. */
const SOURCES = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'release',
  'manifest.config.ts',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Builds for one browser; answers the folder of the result. */
export function build(root: string, browser: BrowserName): string {
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build', ...BROWSERS[browser]], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build for ${browser} failed:\n${stdout}${stderr}`);
  return join(root, '.output', `${browser}-mv3`);
}

/** Runs `work` in a copy of the project somewhere else, with the same installed packages. */
export function inAnotherFolder<T>(root: string, work: (copy: string) => T): T {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'sidelight-somewhere-else-')));
  try {
    for (const name of SOURCES) cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(realpathSync(join(root, 'node_modules')), join(copy, 'node_modules'), 'dir');
    return work(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
