import { zipSync } from 'fflate';
import { safeFileNames } from '../file-name';

export interface ZipFile {
  name: string;
  bytes: Uint8Array;
}

/** DOS knows no earlier day; the same packet is the same file, whenever it is saved. */
const NEVER = new Date(1980, 0, 1);

/** One flat folder of files with safe names. Pictures are packed already. */
export function toZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const names = safeFileNames(files.map(({ name }) => name));
  const entries = Object.fromEntries(files.map(({ bytes }, n) => [names[n] ?? '', bytes] as const));
  return zipSync(entries, { level: 6, mtime: NEVER }) as Uint8Array<ArrayBuffer>;
}
