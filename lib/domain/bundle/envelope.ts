import { z } from 'zod';
import { say } from '../../words/say';
import { fromBase64, fromBase64Url } from '../data/base64';
import { isUsableKey, keyIdOf, signedBytes, type TrustedKey, verifies } from './keys';
import { refuse } from './refuse';

const keyId = z.string().regex(/^[0-9a-f]{16}$/);
const signature = z.strictObject({ keyId, sig: z.string().length(88) });

/** A signed bundle. `payload` is the Base64 of exactly the bytes that were signed. */
export const envelopeSchema = signature.extend({
  payload: z.string().max(7_000_000),
  /** Of other people over the same bytes, where the company wants more than one. */
  also: z.array(signature).max(5).optional(),
  /** A new key, vouched for by one that is trusted already. */
  keys: z
    .array(z.strictObject({ key: z.string().length(43), by: keyId, sig: z.string().length(88) }))
    .max(3)
    .optional(),
});

export type Envelope = z.infer<typeof envelopeSchema>;

/** Who signed. `root`: the key of the company's own list by which it is trusted. */
export interface Signer {
  id: string;
  name: string;
  root: string;
}

export interface Trust {
  keys: readonly TrustedKey[];
  revoked: readonly string[];
}

interface Known extends TrustedKey {
  root: string;
}

/** The bytes that were signed, and by whom; refuses what is not signed by keys that the company trusts. */
export async function openEnvelope(envelope: Envelope, trust: Trust): Promise<{ bytes: Uint8Array<ArrayBuffer>; signers: Signer[] }> {
  const bytes = fromBase64(envelope.payload) ?? refuse(say('bundle.badBase64'));
  const known = await keysKnown(envelope, trust);
  const said = signedBytes('sidelight-bundle-v1', bytes);
  const signers: Signer[] = [];
  for (const { keyId: id, sig } of [envelope, ...(envelope.also ?? [])]) {
    if (trust.revoked.includes(id)) refuse(say('bundle.revoked', { key: id }));
    const key = known.find((one) => one.id === id) ?? refuse(say('bundle.unknownKey', { key: id }));
    if (!(await verifies(key.raw, fromBase64(sig) ?? new Uint8Array(), said))) refuse(say('bundle.badSignature', { name: key.name }));
    if (!signers.some((one) => one.id === id)) signers.push({ id, name: key.name, root: key.root });
  }
  return { bytes, signers };
}

/** The company's keys, and new ones that one of them vouches for, in the order in which they are given. A key that was taken back vouches for none. */
async function keysKnown({ keys: added = [] }: Envelope, { keys, revoked }: Trust): Promise<Known[]> {
  const known: Known[] = keys.filter(({ id }) => !revoked.includes(id)).map((key) => ({ ...key, root: key.id }));
  for (const { key, by, sig } of added) {
    const raw = fromBase64Url(key);
    const voucher = known.find(({ id }) => id === by);
    if (!raw || !isUsableKey(raw) || !voucher) continue;
    const id = await keyIdOf(raw);
    const said = signedBytes('sidelight-key-v1', raw);
    if (revoked.includes(id) || !(await verifies(voucher.raw, fromBase64(sig) ?? new Uint8Array(), said))) continue;
    known.push({ id, raw, name: say('bundle.vouched', { id, name: voucher.name }), root: voucher.root });
  }
  return known;
}
