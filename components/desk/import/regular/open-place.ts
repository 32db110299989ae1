import { fromBase64 } from '@/lib/domain/data/base64';
import { appError } from '@/lib/domain/errors';
import { likeOf, type RegularPlace } from '@/lib/domain/files/regular-import';
import { send } from '@/lib/messaging/client';
import { allowAddress } from '@/lib/messaging/permissions/address';
import { say } from '@/lib/words/say';
import { exportsIn, fileBehind } from './handles';

/** The export that stands at a place now. Called in the press itself: the browser may ask the person whether it may be reached. */
export async function openPlace(place: RegularPlace): Promise<File> {
  if (place.is === 'address') return fromAddress(place.url);
  if (place.is === 'file') return fileBehind(place.handle);
  const [newest] = await exportsIn(place.handle, place.like);
  if (!newest) throw appError('not_found', say('regular.noExport', { name: place.handle.name }));
  return newest;
}

/** Without leave the worker refuses, with its sentence. */
async function fromAddress(url: string): Promise<File> {
  await allowAddress(url);
  const { name, base64, modified } = await send('regular.read', { url });
  return new File([fromBase64(base64) ?? new Uint8Array()], name, { lastModified: modified ?? Date.now() });
}

/** One folder may hold several reports: the place is the folder and what the names of this one have in common. */
export const inFolder = (handle: FileSystemDirectoryHandle, file: File): RegularPlace => ({
  is: 'folder',
  handle,
  like: likeOf(file.name),
});
