import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where Chromium on Linux and Playwright's Chrome for Testing look for a company's policy. */
const FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'];

/** Why no policy can be set on this machine, if so: the folders belong to its administrator. */
export function cannotManage(): string | undefined {
  const closed = FOLDERS.filter((folder) => !writable(folder));
  return closed.length > 0 ? `cannot write ${closed.join(' and ')}` : undefined;
}

function writable(folder: string): boolean {
  if (!existsSync(folder)) return folder !== '/' && writable(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export interface ManagedExtension {
  dir: string;
  /** Sets what the company says; a running browser notices within seconds. */
  set(values: Record<string, unknown>): void;
  /** Takes back policy, folders and the copy. */
  remove(): void;
}

/**
 * A copy of a build under an id of its own, so that its policy binds no other browser of this machine. Without a `key`
 * Chromium derives the id of an unpacked extension from its folder.
 */
export function managedExtension(built: string): ManagedExtension {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'sidelight-managed-')));
  cpSync(built, dir, { recursive: true });
  const manifest = join(dir, 'manifest.json');
  const { key: _key, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
  writeFileSync(manifest, JSON.stringify(rest));
  const id = idOf(dir);
  const files = FOLDERS.map((folder) => join(folder, `${id}.json`));
  return {
    dir,
    set(values) {
      for (const file of files) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: values } } }));
      }
    },
    remove() {
      for (const file of files) {
        rmSync(file, { force: true });
        removeEmpty(dirname(file));
      }
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Thirty-two letters a to p: the first half of the SHA-256 of the folder's path. */
const idOf = (dir: string) =>
  [...createHash('sha256').update(dir).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/** Up to what these folders need; one that holds something is somebody else's. */
function removeEmpty(folder: string): void {
  if (!/\/(policies|chrome_for_testing)(\/|$)/.test(folder)) return;
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
  removeEmpty(dirname(folder));
}
