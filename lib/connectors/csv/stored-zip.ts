/** A file to be put into an archive. */
export interface StoredFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * An archive that packs nothing. The workbook reader unpacks large entries in workers made of strings, which our pages forbid;
 * what is stored as it is, it only copies. Checksums stay zero: the reader asks for none.
 */
export function storedZip(files: readonly StoredFile[]): Promise<ArrayBuffer> {
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let at = 0;
  let directorySize = 0;
  for (const { name, bytes } of files) {
    const nameBytes = new TextEncoder().encode(name);
    const local = header(
      30,
      0x04034b50,
      [
        [18, bytes.length],
        [22, bytes.length],
      ],
      [[26, nameBytes.length]],
    );
    const central = header(
      46,
      0x02014b50,
      [
        [20, bytes.length],
        [24, bytes.length],
        [42, at],
      ],
      [[28, nameBytes.length]],
    );
    parts.push(local, nameBytes, bytes);
    directory.push(central, nameBytes);
    at += local.byteLength + nameBytes.length + bytes.length;
    directorySize += central.byteLength + nameBytes.length;
  }
  const end = header(
    22,
    0x06054b50,
    [
      [12, directorySize],
      [16, at],
    ],
    [
      [8, files.length],
      [10, files.length],
    ],
  );
  return new Blob([...parts, ...directory, end]).arrayBuffer();
}

type Field = [offset: number, value: number];

function header(length: number, signature: number, longs: Field[], shorts: Field[]): ArrayBuffer {
  const buffer = new ArrayBuffer(length);
  const view = new DataView(buffer);
  view.setUint32(0, signature, true);
  for (const [offset, value] of longs) view.setUint32(offset, value, true);
  for (const [offset, value] of shorts) view.setUint16(offset, value, true);
  return buffer;
}
