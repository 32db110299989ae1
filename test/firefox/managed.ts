import { accessSync, constants, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
/** Where every Firefox on Linux looks for a company's policy, whatever folder it is installed in. */
const FILE = '/etc/firefox/policies/policies.json';
/** An id of its own, so that the policy binds no other Firefox of this machine. */
const ID = 'sidelight-under-policy@sidelight.example';

/** Why no policy can be set here, if so. */
export function cannotManage(): string | undefined {
  if (existsSync(FILE)) return `${FILE} belongs to somebody`;
  const folder = [dirname(FILE), '/etc/firefox', '/etc'].find(existsSync) ?? '/';
  try {
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch {
    return `cannot write ${folder}`;
  }
}

/** A copy of the build and a policy for it; `remove` takes both back. */
export function managedFirefox(policy: Record<string, unknown>): { extension: { dir: string; id: string }; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'sidelight-managed-'));
  cpSync(BUILT, dir, { recursive: true });
  const manifest = join(dir, 'manifest.json');
  const built = JSON.parse(readFileSync(manifest, 'utf8')) as { browser_specific_settings: { gecko: { id: string } } };
  built.browser_specific_settings.gecko.id = ID;
  writeFileSync(manifest, JSON.stringify(built));
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify({ policies: { '3rdparty': { Extensions: { [ID]: policy } } } }));
  return {
    extension: { dir, id: ID },
    remove() {
      rmSync(FILE, { force: true });
      rmSync(dir, { recursive: true, force: true });
      for (const folder of [dirname(FILE), dirname(dirname(FILE))]) removeEmpty(folder);
    },
  };
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else's file is in it.
  }
}
