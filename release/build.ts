import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

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
export async function build(root: string, browser: BrowserName): Promise<string> {
  await run('npx', ['wxt', 'build', ...BROWSERS[browser]], { cwd: root, shell: process.platform === 'win32' }).catch(
    ({ stdout, stderr }: { stdout: string; stderr: string }) => {
      throw new Error(`The build for ${browser} failed:\n${stdout}${stderr}`);
    },
  );
  return join(root, '.output', `${browser}-mv3`);
}

/** Runs `work` in a copy of the project somewhere else, with the same installed packages. */
export async function inAnotherFolder<T>(root: string, work: (copy: string) => Promise<T>): Promise<T> {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'sidelight-somewhere-else-')));
  try {
    for (const name of SOURCES) cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(realpathSync(join(root, 'node_modules')), join(copy, 'node_modules'), 'dir');
    return await work(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
