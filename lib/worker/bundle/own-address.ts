import { httpsOrigin } from '../../domain/bundle/address';
import { readBundle } from '../../domain/bundle/read';
import { appError } from '../../domain/errors';
import { sha256OfText } from '../../domain/policy/audit';
import type { Input, Output } from '../../messaging/protocol';
import { hasAccess } from '../../platform/access';
import { bundleTrouble, currentBundle, dropOwnAddress, keepTrouble, keepWaiting, ownAddress } from '../../store/settings/bundle';
import { say } from '../../words/say';
import { readConfig, requireWritable } from '../settings/config';
import { giveBackIfUnused } from '../settings/given-back';
import { settingsChanged } from '../settings/settings';
import { askAddress } from './ask';
import { previewBundle } from './preview';
import { termsFor } from './terms';

/** A company that lays its set-up down decides where it comes from. */
export async function isAddressCompanys(): Promise<boolean> {
  const { policy } = await readConfig();
  return Boolean(policy['bundle.url'] || policy['bundle.content']);
}

/** Refuses an address that may not be asked, each with its reason. */
export async function requireOwnAddress(url: string): Promise<void> {
  if (await isAddressCompanys()) throw appError('forbidden', say('setup.addressCompanys'));
  const origin = httpsOrigin(url);
  if (!origin) throw appError('bad_input', say('setup.addressBad'));
  if (!(await hasAccess(origin))) throw appError('forbidden', say('setup.addressNotAllowed', { host: new URL(url).host }));
}

/** Reads what stands at an address and says what it would change here, changing nothing. */
export async function lookAtAddress({ url }: Input<'setup.look'>): Promise<Output<'setup.look'>> {
  await requireOwnAddress(url);
  const answer = await askAddress(url);
  if (!answer.ok) throw answer.error;
  const { text = '', etag } = answer.value;
  return { text, ...(etag && { etag }), preview: await previewBundle({ text }) };
}

/** What is in force stays; nobody asks for a newer one any more. */
export async function leaveAddress(): Promise<void> {
  await requireWritable();
  await changingAddress(dropOwnAddress);
  await settingsChanged();
}

/** Runs what may change the address. The leave to reach one that is no longer asked is given back. */
export async function changingAddress<T>(change: () => Promise<T>): Promise<T> {
  const originNow = async () => httpsOrigin((await ownAddress())?.url ?? '');
  const before = await originNow();
  const done = await change();
  if (before && before !== (await originNow())) await giveBackIfUnused(before);
  return done;
}

/** The person's own address, while it may still be asked. */
export async function addressToFollow(): Promise<string | undefined> {
  const own = await ownAddress();
  if (!own || (await isAddressCompanys())) return undefined;
  return (await hasAccess(new URL(own.url).origin)) ? own.url : undefined;
}

/** A newer one waits to be looked at; one that would be refused says why once, and the last good one stays. */
export async function noteNewer(url: string, text: string): Promise<void> {
  const digest = await sha256OfText(text);
  const [current, trouble] = await Promise.all([currentBundle(), bundleTrouble()]);
  if (current?.digest === digest) return keepWaiting(url, undefined);
  const read = await readBundle(text, await termsFor(text));
  if (read.ok) return keepWaiting(url, { name: read.value.payload.name, serial: read.value.payload.serial, digest });
  if (trouble?.digest !== digest) await keepTrouble({ message: read.error.message, from: 'url', digest });
}
