import { fail, ok, type Result } from '../../domain/errors';
import { refused } from './limits';

/** One file inside a ZIP archive, as its directory describes it. */
export interface ZipEntry {
  name: string;
  /** 0: stored, 8: deflated. */
  method: number;
  packedSize: number;
  /** What the directory says; a hostile one lies, so inflating counts for itself. */
  size: number;
  /** Where its local header begins. */
  at: number;
}

/** Entries in one archive; a workbook has a few dozen. */
const MOST_ENTRIES = 2000;
/** Length of the record that ends an archive, and of the longest comment behind it (APPNOTE.TXT 4.3.16). */
const END = 22;
const LONGEST_COMMENT = 0xffff;

/** The directory of a ZIP archive. ZIP64 and archives in parts are refused: no workbook below our size limit needs them. */
export function zipDirectory(bytes: Uint8Array): Result<ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return fail(refused('files.workbookDamaged'));
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return fail(refused('files.workbookDamaged'));
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return fail(refused('files.workbookDamaged'));
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      // An encrypted entry cannot be read whatever its method.
      method: (view.getUint16(at + 8, true) & 1) === 1 ? -1 : view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return ok(entries);
}

/** The packed bytes of one entry. */
export function packedBytes(bytes: Uint8Array<ArrayBuffer>, { at, packedSize }: ZipEntry): Uint8Array<ArrayBuffer> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== 0x04034b50) return undefined;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + packedSize <= bytes.length ? bytes.subarray(from, from + packedSize) : undefined;
}

function endRecord(view: DataView): number | undefined {
  for (let at = view.byteLength - END; at >= Math.max(0, view.byteLength - END - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}
