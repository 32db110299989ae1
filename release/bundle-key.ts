import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { isUsableKey, keyIdOf } from '../lib/domain/bundle/keys';
import { toBase64Url } from '../lib/domain/data/base64';

/** What people can mend, said in one sentence instead of a stack. */
export class BundleScriptError extends Error {}

/** A private key that a passphrase opened. */
export interface OpenKey {
  id: string;
  raw: Uint8Array<ArrayBuffer>;
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array>;
}

interface Sealed {
  format: 'sidelight-bundle-key-v1';
  name: string;
  public: string;
  salt: string;
  iv: string;
  tag: string;
  data: string;
}

/** 64 MB and about a quarter of a second for each guess. */
const SCRYPT = { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 1024 * 1024 };
const sealingKey = (passphrase: string, salt: Buffer) => scryptSync(passphrase.normalize('NFKC'), salt, 32, SCRYPT);

export async function newKey(name: string, passphrase: string): Promise<{ sealed: Sealed; line: string; id: string }> {
  if (passphrase.length < 12) throw new BundleScriptError('The passphrase needs at least 12 characters.');
  if (!/^[^=]{1,60}$/.test(name)) throw new BundleScriptError('A name has 1 to 60 characters and no “=”.');
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const secret = Buffer.from(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', sealingKey(passphrase, salt), iv);
  const data = Buffer.concat([cipher.update(secret), cipher.final()]);
  secret.fill(0);
  const hex = (bytes: Buffer) => bytes.toString('hex');
  const sealed: Sealed = {
    format: 'sidelight-bundle-key-v1',
    name,
    public: toBase64Url(raw),
    salt: hex(salt),
    iv: hex(iv),
    tag: hex(cipher.getAuthTag()),
    data: hex(data),
  };
  return { sealed, line: `${name}=${toBase64Url(raw)}`, id: await keyIdOf(raw) };
}

/** Writes it where only its owner reads it, and never where it could be committed. */
export async function writeKey(path: string, sealed: Sealed, repository: string): Promise<void> {
  const folder = dirname(resolve(path));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (isWithin(realpathSync(folder), realpathSync(repository)) || isInRepository(realpathSync(folder))) {
    throw new BundleScriptError('A private key may not lie in a repository.');
  }
  const handle = await open(path, 'wx', 0o600);
  await handle.writeFile(`${JSON.stringify(sealed, null, 2)}\n`);
  await handle.close();
}

const isWithin = (folder: string, around: string): boolean => !relative(around, folder).startsWith('..');

function isInRepository(folder: string): boolean {
  if (existsSync(resolve(folder, '.git'))) return true;
  const above = dirname(folder);
  return above !== folder && isInRepository(above);
}

export async function openKey(path: string, passphrase: string): Promise<OpenKey> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new BundleScriptError(`${path} is not there.`);
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0)
    throw new BundleScriptError(`Others may read ${path}: chmod 600 it first.`);
  const sealed = JSON.parse(await readFile(path, 'utf8')) as Sealed;
  if (sealed.format !== 'sidelight-bundle-key-v1') throw new BundleScriptError(`${path} is no key of this script.`);
  const from = (hex: string) => Buffer.from(hex, 'hex');
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(passphrase, from(sealed.salt)), from(sealed.iv));
  decipher.setAuthTag(from(sealed.tag));
  let secret: Buffer;
  try {
    secret = Buffer.concat([decipher.update(from(sealed.data)), decipher.final()]);
  } catch {
    throw new BundleScriptError('That is not the passphrase, or the file was changed.');
  }
  const key = await crypto.subtle.importKey('pkcs8', new Uint8Array(secret), 'Ed25519', false, ['sign']);
  secret.fill(0);
  const raw = new Uint8Array(Buffer.from(sealed.public, 'base64url'));
  if (!isUsableKey(raw)) throw new BundleScriptError(`${path} holds a public key that nobody may trust.`);
  return { id: await keyIdOf(raw), raw, sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, bytes)) };
}
