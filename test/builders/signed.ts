import type { Envelope } from '../../lib/domain/bundle/envelope';
import { keyIdOf, signedBytes, type TrustedKey } from '../../lib/domain/bundle/keys';
import { toBase64, toBase64Url } from '../../lib/domain/data/base64';

/** A person's key, as the script makes them. */
export interface Signer {
  key: TrustedKey;
  /** As managed policy names it. */
  line: string;
  sign(purpose: Parameters<typeof signedBytes>[0], bytes: Uint8Array): Promise<string>;
}

export async function aSigner(name = 'CS Ops'): Promise<Signer> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return {
    key: { id: await keyIdOf(raw), name, raw },
    line: `${name}=${toBase64Url(raw)}`,
    async sign(purpose, bytes) {
      return toBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, signedBytes(purpose, bytes))));
    },
  };
}

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What a company sets, as text. */
export const aPayload = (over: object = {}): string =>
  JSON.stringify({ format: 'sidelight-bundle', version: 1, name: 'Acme 2027', serial: 5, ...over }, null, 2);

export async function envelopeOf(bytes: Uint8Array, signer: Signer, ...also: Signer[]): Promise<Envelope> {
  const signed = await Promise.all(
    [signer, ...also].map(async (one) => ({ keyId: one.key.id, sig: await one.sign('sidelight-bundle-v1', bytes) })),
  );
  const [first, ...others] = signed as [(typeof signed)[number]];
  return { payload: toBase64(bytes), ...first, ...(others.length > 0 && { also: others }) };
}

/** The same as a file. */
export const signedText = async (text: string, signer: Signer, ...also: Signer[]): Promise<string> =>
  JSON.stringify(await envelopeOf(bytesOf(text), signer, ...also));
