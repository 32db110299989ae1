import { type AppError, fail, ok, type Result } from '../../domain/errors';
import { inflate } from './inflate';
import { MAX_CELLS, refused } from './limits';
import { sheetSize } from './sheet-size';
import { type StoredFile, storedZip } from './stored-zip';
import { type ZipEntry, zipDirectory } from './zip';

/** Bytes of all parts together once unpacked; more than any sheet within our limit of cells needs. */
const MAX_UNPACKED = 200 * 1024 * 1024;

/** Parts that hold no rows; a cache of a pivot table can be larger than all sheets together. */
const IDLE = /^(?:docProps|customXml|xl\/(?:theme|drawings|charts|media|pivotCache|pivotTables|externalLinks|calcChain))/;

/** A workbook's parts, checked against every limit and put into an archive that needs no unpacking. */
export async function unpackWorkbook(archive: Uint8Array<ArrayBuffer>): Promise<Result<ArrayBuffer>> {
  const directory = zipDirectory(archive);
  if (!directory.ok) return directory;
  const parts = directory.value.filter(({ name }) => /\.xml(?:\.rels)?$/.test(name) && !IDLE.test(name));
  const problem = directoryProblem(parts);
  if (problem) return fail(problem);
  const files: StoredFile[] = [];
  let room = MAX_UNPACKED;
  for (const part of parts) {
    const bytes = await inflate(archive, part, room);
    if (!bytes) return fail(refused(room < part.size || part.size < part.packedSize ? 'files.workbookTooLarge' : 'files.workbookDamaged'));
    room -= bytes.length;
    const cells = sheetSize(new TextDecoder().decode(bytes));
    if (cells === undefined) return fail(refused('files.workbookDamaged'));
    if (cells > MAX_CELLS) return fail(refused('files.tooManyCells'));
    files.push({ name: part.name, bytes });
  }
  return ok(await storedZip(files));
}

function directoryProblem(parts: readonly ZipEntry[]): AppError | undefined {
  if (!parts.some(({ name }) => name === 'xl/workbook.xml')) return refused('files.noWorkbook');
  if (parts.some(({ method }) => method === -1)) return refused('files.workbookLocked');
  if (new Set(parts.map(({ name }) => name)).size < parts.length) return refused('files.workbookDamaged');
  return parts.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED ? refused('files.workbookTooLarge') : undefined;
}
