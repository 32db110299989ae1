import { fromBase64, toBase64 } from '../../domain/data/base64';
import { session } from '../../platform/session';

const KEY = 'capture-key';

interface Kept {
  /** Tells rows of this session from those of one before, whose key is gone. */
  session: string;
  key: string;
}

/**
 * What pictures are sealed with that nobody has looked at. Its bytes are in `storage.session` alone, in memory: when the browser
 * ends, whatever it sealed is noise, also what deleted rows leave in the browser's files.
 */
export async function sessionKey(): Promise<{ session: string; key: CryptoKey }> {
  const { session: name, key } = await navigator.locks.request(KEY, async () => (await session.get<Kept>(KEY)) ?? make());
  const bytes = fromBase64(key) as Uint8Array<ArrayBuffer>;
  return { session: name, key: await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']) };
}

async function make(): Promise<Kept> {
  const made = { session: crypto.randomUUID(), key: toBase64(crypto.getRandomValues(new Uint8Array(32))) };
  await session.set({ [KEY]: made });
  return made;
}
