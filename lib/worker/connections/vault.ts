import { session } from '../../platform/session';
import { dropSealed, dropVault, putSealed, sealed, sealedIds, vaultKey } from '../../store/connections/secrets';
import { readConfig } from '../settings/config';
import { makeKey, seal, unseal } from './sealing';

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
    await putSealed(id, await seal(await vaultKey(makeKey), id, secret));
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
  // With another key than the one it was sealed with the sign-in is lost, nothing else.
  return value && ((await unseal(await vaultKey(makeKey), id, value)) as S | undefined);
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
