import type { IsoInstant } from '../../domain/account';
import type { Signer } from '../../domain/bundle/envelope';
import type { Payload } from '../../domain/bundle/payload';
import type { ReadBundle } from '../../domain/bundle/read';
import { nowIso } from '../../domain/dates';
import { sha256OfText } from '../../domain/policy/audit';
import { AUDIT_TABLES, append } from '../audit/audit';
import { db } from '../db';
import { keepReplaced } from '../outreach/earlier-templates';

export type BundleSource = 'file' | 'managed' | 'url';

/** A bundle that was taken, as it came. */
export interface BundleRow {
  text: string;
  /** SHA-256 of the text. */
  digest: string;
  payload: Payload;
  signers: Signer[];
  from: BundleSource;
  at: IsoInstant;
}

/** What came last and was refused, so that people hear of it and it is not read again and again. */
export interface BundleTrouble {
  message: string;
  from: BundleSource;
  digest: string;
  at: IsoInstant;
}

const CURRENT = 'bundle';
const SERIAL = 'bundle.serial';
const TROUBLE = 'bundle.trouble';
const FETCH = 'bundle.fetch';
const OWN = 'bundle.own';

async function value<T>(key: string): Promise<T | undefined> {
  return (await db.setting.get(key))?.value as T | undefined;
}

export const currentBundle = () => value<BundleRow>(CURRENT);
export const bundleTrouble = () => value<BundleTrouble>(TROUBLE);
/** The highest serial that was ever in force here, and of which text. Outlives the bundle itself. */
export const lastSerial = async () => (await value<{ serial: number; digest: string }>(SERIAL)) ?? { serial: 0, digest: '' };

/** Puts it into force: it, the texts it replaces, the serial and the entry in the record are there together or not at all. */
export async function applyBundle(
  { text, payload, signers }: ReadBundle,
  from: BundleSource,
  follow?: { address: OwnAddress; fetch: BundleFetch },
): Promise<'applied' | 'older'> {
  const digest = await sha256OfText(text);
  return db.transaction('rw', [db.setting, ...AUDIT_TABLES], async () => {
    const last = await lastSerial();
    // Another one may have come into force since this one was read.
    if (payload.serial < last.serial || (payload.serial === last.serial && digest !== last.digest)) return 'older';
    const before = await currentBundle();
    const row: BundleRow = { text, digest, payload, signers, from, at: nowIso() };
    await db.setting.bulkPut([
      { key: CURRENT, value: row },
      { key: SERIAL, value: { serial: payload.serial, digest } },
      ...(follow
        ? [
            { key: OWN, value: follow.address },
            { key: FETCH, value: follow.fetch },
          ]
        : []),
    ]);
    await keepReplaced(before?.payload.templates, payload.templates);
    await db.setting.delete(TROUBLE);
    const by = signers.length > 0 ? signers.map(({ id }) => id).join(', ') : 'nobody';
    const actor = from === 'file' || follow ? 'person' : 'company';
    await append({ actor, action: 'bundle.applied', target: `serial ${payload.serial}, signed by ${by}`, payload: digest });
    return 'applied';
  });
}

/** Nothing is in force any more; its serial stays, so that no older one comes instead. */
export async function removeBundle(): Promise<void> {
  await db.transaction('rw', [db.setting, ...AUDIT_TABLES], async () => {
    const row = await currentBundle();
    if (!row) return;
    await db.setting.bulkDelete([CURRENT, OWN]);
    await keepReplaced(row.payload.templates);
    await append({ actor: 'person', action: 'bundle.removed', target: `serial ${row.payload.serial}`, payload: row.digest });
  });
}

export async function keepTrouble(trouble: Omit<BundleTrouble, 'at'>): Promise<void> {
  await db.setting.put({ key: TROUBLE, value: { ...trouble, at: nowIso() } satisfies BundleTrouble });
}

/** How asking the company's address stands. */
export interface BundleFetch {
  /** SHA-256 of the address, so that another one begins anew. */
  of: string;
  etag?: string;
  /** Ms since epoch. */
  next: number;
  failures: number;
  heardAt?: IsoInstant;
  error?: string;
}

export const bundleFetch = () => value<BundleFetch>(FETCH);
export async function keepBundleFetch(fetch: BundleFetch): Promise<void> {
  await db.setting.put({ key: FETCH, value: fetch });
}

/** The address that a person took their set-up from, and what is newer there and waits to be looked at. */
export interface OwnAddress {
  url: string;
  waiting?: { name: string; serial: number; digest: string };
}

export const ownAddress = () => value<OwnAddress>(OWN);

/** Notes what waits there, while that is still the address. */
export async function keepWaiting(url: string, waiting: OwnAddress['waiting']): Promise<void> {
  await db.transaction('rw', db.setting, async () => {
    if ((await ownAddress())?.url !== url) return;
    await db.setting.put({ key: OWN, value: { url, ...(waiting && { waiting }) } satisfies OwnAddress });
  });
}

export async function dropOwnAddress(): Promise<void> {
  await db.setting.delete(OWN);
}
