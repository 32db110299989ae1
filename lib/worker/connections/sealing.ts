const ALGORITHM = 'AES-GCM';

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** It cannot be exported, which stops casual reading only: whoever copies the browser profile can open what is sealed. */
export const makeKey = () =>
  crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ['encrypt', 'decrypt']) as Promise<CryptoKey>;
/** The id is sealed along, so that one thing cannot be put in another's place. */
const parameters = (id: string, iv: Uint8Array<ArrayBuffer>) => ({ name: ALGORITHM, iv, additionalData: new TextEncoder().encode(id) });

export const seal = (key: CryptoKey, id: string, value: object): Promise<Sealed> =>
  sealBytes(key, id, new TextEncoder().encode(JSON.stringify(value)));

export async function sealBytes(key: CryptoKey, id: string, bytes: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt(parameters(id, iv), key, bytes) };
}

export async function unseal(key: CryptoKey, id: string, sealed: Sealed): Promise<unknown> {
  const bytes = await unsealBytes(key, id, sealed);
  return bytes && JSON.parse(new TextDecoder().decode(bytes));
}

/** Undefined where the key is another than the one it was sealed with. */
export async function unsealBytes(key: CryptoKey, id: string, { iv, data }: Sealed): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return crypto.subtle.decrypt(parameters(id, iv), key, data).then(
    (bytes) => new Uint8Array(bytes),
    () => undefined,
  );
}
