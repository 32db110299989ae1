import { db } from '../db';
import type { SecretRow } from '../rows';

type Sealed = Exclude<SecretRow['value'], CryptoKey>;
const KEY = 'key';

/** The key of this profile; `made` becomes it where there is none yet. */
export async function vaultKey(made: () => Promise<CryptoKey>): Promise<CryptoKey> {
  const there = await readKey();
  if (there) return there;
  const key = await made();
  return db.transaction('rw', db.secret, async () => {
    const first = await readKey();
    if (!first) await db.secret.put({ connectionId: KEY, value: key });
    return first ?? key;
  });
}

async function readKey(): Promise<CryptoKey | undefined> {
  return (await db.secret.get(KEY))?.value as CryptoKey | undefined;
}

export async function sealed(id: string): Promise<Sealed | undefined> {
  return (await db.secret.get(id))?.value as Sealed | undefined;
}

export async function putSealed(id: string, value: Sealed): Promise<void> {
  await db.secret.put({ connectionId: id, value });
}

export async function dropSealed(id: string): Promise<void> {
  await db.secret.delete(id);
}

export async function sealedIds(): Promise<string[]> {
  return (await db.secret.toCollection().primaryKeys()).filter((id) => id !== KEY);
}

/** The key goes too: what it sealed and the browser's files may still hold cannot be opened with a new one. */
export async function dropVault(): Promise<void> {
  await db.secret.clear();
}
