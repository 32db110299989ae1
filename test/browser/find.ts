import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';

/** What a program prints when run, or `undefined` when it cannot be run or takes too long. */
export function output(program: string, args: string[], timeoutMs: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout: timeoutMs, killSignal: 'SIGKILL' }, (error, stdout) => resolve(error ? undefined : stdout));
  });
}

export function executable(path: string | undefined): path is string {
  if (!path || !existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs a Debian package when this machine is Debian and we may; the caller looks again afterwards. */
export async function aptInstall(name: string): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const installed = await output('apt-get', ['install', '-y', '--no-install-recommends', name], 300_000);
  if (installed !== undefined) return;
  await output('apt-get', ['update'], 120_000);
  await output('apt-get', ['install', '-y', '--no-install-recommends', name], 300_000);
}
