import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filesIn, zipOf } from '../../release/zip';

function folderWith(files: [name: string, text: string][], mtime: number): string {
  const folder = mkdtempSync(join(tmpdir(), `sidelight-zip-${mtime}-`));
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text, { mode: mtime % 2 ? 0o644 : 0o600 });
    utimesSync(join(folder, name), mtime, mtime);
  }
  return folder;
}

const FILES: [string, string][] = [
  ['manifest.json', '{}'],
  ['icon/16.png', 'sixteen'],
  ['chunks/Überschrift.js', 'void 0'],
  ['chunks/a.js', ''],
];

it('is the same for the same files, in whatever folder, order, hour and mode they were written', () => {
  const folders = [folderWith(FILES, 1_700_000_001), folderWith(FILES.toReversed(), 1_800_000_000)];
  const [first, second] = folders.map((folder) => zipOf(filesIn(folder)));
  for (const folder of folders) rmSync(folder, { recursive: true });
  expect(first?.equals(second as Buffer)).toBe(true);
  // As unzip and Python's zipfile read it; a change of the format is seen here.
  expect(
    createHash('sha256')
      .update(first as Buffer)
      .digest('hex'),
  ).toBe('7eb880233b9c7b19961243a0ba3fe53fc09548a7aef2629ece8d6e952f6b0c25');
});

/** Names and contents by the central directory, as every reader finds them. */
function read(zip: Buffer): [string, string][] {
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  const found: [string, string][] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, length, local] = [zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)];
    const name = zip.toString('utf8', at + 46, at + 46 + length);
    const data = local + 30 + zip.readUInt16LE(local + 26);
    found.push([name, zip.toString('utf8', data, data + size)]);
    at += 46 + length;
  }
  expect(at).toBe(end);
  return found;
}

it('holds every file once, sorted, whatever their order', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-zäß0-9/._-]{1,20}$/), fc.string()), (files) => {
      const entries = Object.entries(files).map(([name, text]) => ({ name, data: Buffer.from(text) }));
      const zip = zipOf(entries);
      expect(zip.equals(zipOf(entries.toReversed()))).toBe(true);
      const sorted = Object.keys(files).sort((a, b) => (a < b ? -1 : 1));
      expect(read(zip)).toEqual(sorted.map((name) => [name, Buffer.from(files[name] ?? '').toString('utf8')]));
    }),
  );
});
