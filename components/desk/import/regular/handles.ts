import { appError } from '@/lib/domain/errors';
import { isExportName, likeOf, newestOf } from '@/lib/domain/files/regular-import';
import { say } from '@/lib/words/say';

/** What Chromium has and the standard's own types do not name yet. */
interface Pickers {
  showOpenFilePicker(options: object): Promise<FileSystemFileHandle[]>;
  showDirectoryPicker(options: object): Promise<FileSystemDirectoryHandle>;
}
interface Asks {
  requestPermission(of: { mode: 'read' }): Promise<PermissionState>;
}

const TYPES = [
  {
    accept: {
      'text/csv': ['.csv', '.tsv', '.txt'],
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx', '.xlsm'],
    },
  },
];
/** The browser opens where the last export was chosen. */
const PLACE = 'sidelight-exports';
/** Names looked at in one folder: what has more is no folder of exports. */
const MOST = 5_000;

/** Firefox has neither picker: there an address is all that can be remembered. */
export const hasPickers = (): boolean => 'showOpenFilePicker' in window && 'showDirectoryPicker' in window;

const pickers = () => window as unknown as Pickers;

/** Nothing when the person closed the window. Called in the press itself. */
export const chooseFile = async (): Promise<FileSystemFileHandle | undefined> =>
  (await pickers().showOpenFilePicker({ types: TYPES, id: PLACE }).catch(unlessClosed))?.[0];

export const chooseFolder = async (): Promise<FileSystemDirectoryHandle | undefined> =>
  pickers().showDirectoryPicker({ id: PLACE, mode: 'read' }).catch(unlessClosed);

function unlessClosed(thrown: unknown): undefined {
  if (!(thrown instanceof DOMException && thrown.name === 'AbortError')) throw thrown;
}

/** Opens a remembered file. After a restart the browser asks the person once more, so this too is called in the press itself. */
export async function fileBehind(handle: FileSystemFileHandle): Promise<File> {
  await askLeave(handle);
  return handle.getFile().catch(() => {
    throw appError('not_found', say('regular.gone', { name: handle.name }));
  });
}

/** The newest export of each kind in a folder, or only of those that are alike. */
export async function exportsIn(handle: FileSystemDirectoryHandle, like?: string): Promise<File[]> {
  await askLeave(handle);
  const files: File[] = [];
  try {
    let seen = 0;
    for await (const entry of handle.values()) {
      seen += 1;
      if (seen > MOST) throw appError('bad_input', say('regular.manyFiles', { name: handle.name }));
      const wanted = entry.kind === 'file' && isExportName(entry.name) && (like === undefined || likeOf(entry.name) === like);
      if (wanted) files.push(await (entry as FileSystemFileHandle).getFile());
    }
  } catch (thrown) {
    if (thrown instanceof DOMException) throw appError('not_found', say('regular.gone', { name: handle.name }));
    throw thrown;
  }
  if (files.length === 0) throw appError('not_found', say('regular.noExport', { name: handle.name }));
  return newestOf(files);
}

async function askLeave(handle: FileSystemHandle): Promise<void> {
  const answer = await (handle as unknown as Asks).requestPermission({ mode: 'read' });
  if (answer !== 'granted') throw appError('forbidden', say('regular.notAllowed', { name: handle.name }));
}
