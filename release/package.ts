import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS, type BrowserName, build, inAnotherFolder } from './build';
import { sbomOf } from './sbom';
import { filesIn, zipOf } from './zip';

/** What is handed to the stores: one zip a browser, built twice in two folders, with checksums and the list of packages. */
const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { name: string; version: string };
const written: string[] = [];

function write(file: string, content: Buffer | string): void {
  writeFileSync(join(ROOT, '.output', file), content);
  written.push(`${createHash('sha256').update(content).digest('hex')}  ${file}`);
}

for (const browser of Object.keys(BROWSERS) as BrowserName[]) {
  const zipped = async (root: string) => zipOf(filesIn(await build(root, browser)));
  const [zip, again] = await Promise.all([zipped(ROOT), inAnotherFolder(ROOT, zipped)]);
  if (!zip.equals(again)) throw new Error(`The build for ${browser} differs when it is made in another folder.`);
  write(`${name}-${version}-${browser}.zip`, zip);
}
write(`${name}-${version}-sbom.cdx.json`, sbomOf(ROOT, name));
writeFileSync(join(ROOT, '.output', 'SHA256SUMS'), `${written.join('\n')}\n`);
console.log(`${written.join('\n')}\nEach build was made twice, in two folders, and is the same byte for byte.`);
