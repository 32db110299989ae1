import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * A zip that is the same, byte for byte, wherever and whenever it is made: names in code-unit order, one date, no owner or
 * mode, and nothing compressed, because two versions of a compressor write different bytes. The zip writer inside WXT stamps
 * each entry with the time of day. Layout: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function zipOf(entries: { name: string; data: Buffer }[]): Buffer {
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of sorted) {
    const path = Buffer.from(name, 'utf8');
    const fields = commonFields(data, path.length);
    const local = Buffer.concat([u32(0x04034b50), fields, path, data]);
    locals.push(local);
    // Version made by: 2.0 on FAT, which has no modes. Then no comment, disk 0, no attributes.
    central.push(Buffer.concat([u32(0x02014b50), u16(20), fields, u16(0), u16(0), u16(0), u32(0), u32(offset), path]));
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const counts = [u16(0), u16(0), u16(sorted.length), u16(sorted.length)];
  const end = Buffer.concat([u32(0x06054b50), ...counts, u32(directory.length), u32(offset), u16(0)]);
  return Buffer.concat([...locals, directory, end]);
}

/** Every file under a folder, named from it with forward slashes. */
export function filesIn(folder: string): { name: string; data: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { name: path.slice(folder.length + 1).replaceAll('\\', '/'), data: readFileSync(path) };
    });
}

/** Needs 2.0, names in UTF-8, stored, 1 January 1980 (the first day a zip can say), checksum, both sizes, name length, no extras. */
const commonFields = (data: Buffer, nameLength: number) =>
  Buffer.concat([
    u16(20),
    u16(0x0800),
    u16(0),
    u16(0),
    u16(0x0021),
    u32(crc32(data)),
    u32(data.length),
    u32(data.length),
    u16(nameLength),
    u16(0),
  ]);

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
