import { session } from '../../platform/session';
import { dropSealed, dropVault, putSealed, sealed, sealedIds, vaultKey } from '../../store/secrets';
import { readConfig } from '../config';

/** What a sign-in is renewed with. */
export type Secret = { kind: 'oauth'; clientId: string; refresh?: string } | { kind: 'token'; email: string; token: string };

/** A sign-in of ours that the vendor must still be told to end. */
export interface Revocation {
  kind: 'revocation';
  connector: string;
  host: string;
  clientId: string;
  access?: string;
  refresh?: string;
  since: number;
}

const sessionKey = (id: string) => `secret:${id}`;

/**
 * Keeps secrets sealed in IndexedDB, or in the browser session alone where the company wants nothing on disk. The key cannot
 * be exported, which stops casual reading only: whoever copies the browser profile can open what is sealed.
 */
export async function keepSecret(id: string, secret: Secret | Revocation): Promise<void> {
  if (await onDisk()) {
    await putSealed(id, await seal(id, secret));
    await session.remove(sessionKey(id));
  } else {
    await session.set({ [sessionKey(id)]: secret });
    await dropSealed(id);
  }
}

export async function secretOf<S extends Secret | Revocation>(id: string): Promise<S | undefined> {
  const inSession = await session.get<S>(sessionKey(id));
  if (inSession) return inSession;
  const value = await sealed(id);
  return value && ((await unseal(id, value)) as S | undefined);
}

export async function dropSecret(id: string): Promise<void> {
  await session.remove(sessionKey(id));
  await dropSealed(id);
}

export async function secretIds(): Promise<string[]> {
  const inSession = Object.keys(await session.all()).filter((key) => key.startsWith(sessionKey('')));
  return [...new Set([...(await sealedIds()), ...inSession.map((key) => key.slice(sessionKey('').length))])];
}

/** Brings what is kept to where the company wants it kept now. From the session to disk it goes when it next changes. */
export async function settleVault(): Promise<void> {
  if (await onDisk()) return;
  for (const id of await sealedIds()) {
    const value = await secretOf(id);
    if (value) await session.set({ [sessionKey(id)]: value });
  }
  await dropVault();
}

const onDisk = async () => (await readConfig()).policy.tokenStorage === 'disk';

const ALGORITHM = 'AES-GCM';
const makeKey = () => crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ['encrypt', 'decrypt']) as Promise<CryptoKey>;
/** The id is sealed along, so that one connection's secret cannot be put in another's place. */
const parameters = (id: string, iv: Uint8Array<ArrayBuffer>) => ({ name: ALGORITHM, iv, additionalData: new TextEncoder().encode(id) });

async function seal(id: string, secret: object) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(secret));
  return { iv, data: await crypto.subtle.encrypt(parameters(id, iv), await vaultKey(makeKey), text) };
}

/** Undefined where the key is another than the one it was sealed with: the sign-in is lost, nothing else. */
async function unseal(id: string, { iv, data }: { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }): Promise<unknown> {
  try {
    const text = await crypto.subtle.decrypt(parameters(id, iv), await vaultKey(makeKey), data);
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return undefined;
  }
}
