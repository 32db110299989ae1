import { fromBase64Url } from '../data/base64';
import { sha256 } from '../policy/audit';

/** A key that the company trusts, by the name it gave it. */
export interface TrustedKey {
  /** First 16 hexadecimal digits of the SHA-256 of the raw key. */
  id: string;
  name: string;
  raw: Uint8Array<ArrayBuffer>;
}

const P = 2n ** 255n - 19n;

/** The y of the points whose order divides 8; with one of them as key, one signature fits every message. */
export const SMALL_Y: readonly bigint[] = [
  0n,
  1n,
  P - 1n,
  2707385501144840649318225287225658788936804267575313519463743609750303402022n,
  55188659117513257062467267217118295137698188065244968500265048394206261417927n,
];

/** Raw bytes of an Ed25519 public key that may be trusted: one way of writing it, and no point of small order. */
export function isUsableKey(raw: Uint8Array): boolean {
  if (raw.length !== 32) return false;
  const all = raw.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  // The highest bit is the sign of x.
  const y = all & (2n ** 255n - 1n);
  return y < P && !SMALL_Y.includes(y);
}

/** `CS Ops=<43 letters of Base64url>`, as the company writes it. */
export function readKeyLine(line: string): { name: string; raw: Uint8Array<ArrayBuffer> } | undefined {
  const [, name = '', text = ''] = /^([^=]{1,60})=([A-Za-z0-9_-]{43})$/.exec(line) ?? [];
  const raw = fromBase64Url(text);
  return name.trim() && raw && isUsableKey(raw) ? { name: name.trim(), raw } : undefined;
}

export const keyIdOf = async (raw: Uint8Array<ArrayBuffer>): Promise<string> => (await sha256(raw)).slice(0, 16);

/** Of the lines that can be read; the others vouch for nothing. */
export async function trustedKeys(lines: readonly string[]): Promise<TrustedKey[]> {
  const read = lines.flatMap((line) => readKeyLine(line) ?? []);
  return Promise.all(read.map(async ({ name, raw }) => ({ id: await keyIdOf(raw), name, raw })));
}

/** Whether the signature of exactly these bytes is the key's. */
export async function verifies(
  raw: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  said: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (signature.length !== 64 || !isUsableKey(raw)) return false;
  try {
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, said);
  } catch {
    // Bytes that are no point of the curve.
    return false;
  }
}

/** What a signature is made over: its purpose, so that it fits nothing else, and the bytes. */
export function signedBytes(purpose: 'sidelight-bundle-v1' | 'sidelight-key-v1', bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`${purpose}\n`);
  const all = new Uint8Array(head.length + bytes.length);
  all.set(head);
  all.set(bytes, head.length);
  return all;
}
