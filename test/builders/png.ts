import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function part(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A grey picture; `words` are put into it as cameras and editors do, `behind` stands after its end. */
export function aPng(width: number, height: number, { words = [] as string[], behind = '' } = {}): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const texts = words.map((text) => part('tEXt', Buffer.from(`Comment\0${text}`, 'latin1')));
  const rows = deflateSync(Buffer.alloc((width + 1) * height));
  const all = [SIGNATURE, part('IHDR', head), ...texts, part('IDAT', rows), part('IEND', Buffer.alloc(0)), Buffer.from(behind)];
  return new Uint8Array(Buffer.concat(all));
}
