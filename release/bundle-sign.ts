import { readFile, writeFile } from 'node:fs/promises';
import { type Envelope, envelopeSchema } from '../lib/domain/bundle/envelope';
import { JsonError, lineAt, readJson } from '../lib/domain/bundle/json';
import { keyIdOf, readKeyLine, signedBytes } from '../lib/domain/bundle/keys';
import { payloadSchema } from '../lib/domain/bundle/payload';
import { fromBase64, fromBase64Url, toBase64, toBase64Url } from '../lib/domain/data/base64';
import { BundleScriptError, type OpenKey } from './bundle-key';

interface Signing {
  from: string;
  to: string;
  key: OpenKey;
}

/** Signs exactly the bytes of a file, after reading them as Sidelight will. `also`: adds a signature to one that is signed. */
export async function signFile({ from, to, key, also }: Signing & { also: boolean }): Promise<{ id: string; serial: number }> {
  const file = new Uint8Array(await readFile(from));
  const envelope = also ? envelopeOf(textOf(file)) : undefined;
  const bytes = envelope ? fromBase64(envelope.payload) : file;
  if (!bytes) throw new BundleScriptError(`${from} is not Base64 inside.`);
  const serial = serialOf(textOf(bytes));
  const mine = { keyId: key.id, sig: toBase64(await key.sign(signedBytes('sidelight-bundle-v1', bytes))) };
  if (envelope && [envelope, ...(envelope.also ?? [])].some(({ keyId }) => keyId === key.id)) {
    throw new BundleScriptError('This key has signed it already: another person is asked for.');
  }
  const signed: Envelope = envelope ? { ...envelope, also: [...(envelope.also ?? []), mine] } : { payload: toBase64(bytes), ...mine };
  await writeFile(to, `${JSON.stringify(signed)}\n`);
  return { id: key.id, serial };
}

/** Adds a new key to a signed file that an old one vouches for. */
export async function vouch({ from, to, key, line }: Signing & { line: string }): Promise<string> {
  const envelope = envelopeOf(await readFile(from, 'utf8'));
  const added = readKeyLine(line);
  if (!added) throw new BundleScriptError('--for is no usable key line, “name=<43 letters>”.');
  const entry = { key: toBase64Url(added.raw), by: key.id, sig: toBase64(await key.sign(signedBytes('sidelight-key-v1', added.raw))) };
  const others = (envelope.keys ?? []).filter((one) => fromBase64Url(one.key) && one.key !== entry.key);
  await writeFile(to, `${JSON.stringify({ ...envelope, keys: [...others, entry] })}\n`);
  return `the key ${await keyIdOf(added.raw)} is vouched for by ${key.id}.`;
}

const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BundleScriptError('That is not UTF-8 text.');
  }
};

function parsedOf(text: string): unknown {
  try {
    return readJson(text).value;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, column } = lineAt(text, error.at);
    throw new BundleScriptError(`Line ${line}, column ${column}: ${error.trouble} ${error.field}`.trim());
  }
}

function envelopeOf(text: string): Envelope {
  const read = envelopeSchema.safeParse(parsedOf(text));
  if (!read.success) throw new BundleScriptError('That is not a signed bundle.');
  return read.data;
}

/** Nobody signs what everybody refuses. */
function serialOf(text: string): number {
  const read = payloadSchema.safeParse(parsedOf(text));
  if (read.success) return read.data.serial;
  const [issue] = read.error.issues;
  throw new BundleScriptError(`${issue?.path.join('.') || 'The file'}: ${issue?.message}`);
}
