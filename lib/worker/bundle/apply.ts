import { readBundle } from '../../domain/bundle/read';
import { nowIso } from '../../domain/dates';
import { type AppError, appError, fail, ok, type Result } from '../../domain/errors';
import { sha256OfText } from '../../domain/policy/audit';
import type { Input } from '../../messaging/protocol';
import { wakeAt } from '../../platform/clock';
import { announce } from '../../platform/tabs';
import { applyBundle, type BundleSource, bundleTrouble, currentBundle, keepTrouble, removeBundle } from '../../store/settings/bundle';
import { say } from '../../words/say';
import { foldAnew } from '../book/fold-anew';
import { keepRetention } from '../privacy/retention';
import { readConfig, requireWritable } from '../settings/config';
import { settingsChanged } from '../settings/settings';
import { evaluateToday } from '../today/evaluate';
import { unexpected } from '../unexpected';
import { BUNDLE_ALARM, EVERY_MS } from './ask';
import { bundleInForce } from './in-force';
import { changingAddress, requireOwnAddress } from './own-address';
import { termsFor } from './terms';

/** Reads a bundle under today's terms and puts it into force. */
async function take(text: string, from: BundleSource, follow?: Parameters<typeof applyBundle>[2]): Promise<Result<'applied', AppError>> {
  await requireWritable();
  const read = await readBundle(text, await termsFor(text));
  if (!read.ok) return read;
  const { payload } = read.value;
  const done = await changingAddress(() => applyBundle(read.value, from, follow));
  if (done === 'older')
    return fail(appError('conflict', say('bundle.older', { serial: String(payload.serial), last: String(payload.serial) })));
  await bundleChanged();
  return ok(done);
}

/** What a person saw a preview of. `digest`: of the text they saw it of. */
export async function applyFile({ text, digest, address }: Input<'setup.apply'>): Promise<void> {
  if ((await sha256OfText(text)) !== digest) throw appError('bad_input', say('refused.request'));
  if (!address) return orThrow(await take(text, 'file'));
  await requireOwnAddress(address.url);
  const { url, etag } = address;
  const fetch = { of: await sha256OfText(url), ...(etag && { etag }), next: Date.now() + EVERY_MS, failures: 0, heardAt: nowIso() };
  orThrow(await take(text, 'url', { address: { url }, fetch }));
  await wakeAt(BUNDLE_ALARM, fetch.next);
}

function orThrow(taken: Result<unknown, AppError>): void {
  if (!taken.ok) throw taken.error;
}

/** From where the company itself lays it down. What is refused is said once, and the last good one stays. */
export async function takeFrom(text: string, from: BundleSource): Promise<void> {
  const digest = await sha256OfText(text);
  const [current, trouble] = await Promise.all([currentBundle(), bundleTrouble()]);
  if (current?.digest === digest || trouble?.digest === digest) return;
  const taken = await take(text, from);
  if (taken.ok) return;
  await keepTrouble({ message: taken.error.message, from, digest });
  await settingsChanged();
}

/** A company that lays bundles down, or says who may sign them, decides that there is one. */
export async function stopUsing(): Promise<void> {
  await requireWritable();
  if (await isCompanys()) throw appError('forbidden', say('setup.companys'));
  await changingAddress(removeBundle);
  await bundleChanged();
}

export async function isCompanys(): Promise<boolean> {
  const { decided } = (await readConfig()).policy;
  return decided.some((key) => key.startsWith('bundle.'));
}

/** Everybody judges by the new rules: pages at once, the kept order and the book in steps that a next worker goes on with. */
async function bundleChanged(): Promise<void> {
  await settingsChanged();
  // Bands may have other names, and nothing else.
  await announce('data.changed', { what: 'book' });
  void afterwards().catch(unexpected);
}

/** One at a time: two that change the same rows side by side would do everything twice. */
async function afterwards(): Promise<void> {
  await navigator.locks.request('after-bundle', async () => {
    await keepRetention();
    await foldAnew();
    await evaluateToday();
  });
}

/** A worker that died between the rows and what follows from them. */
export async function settleBundle(): Promise<void> {
  const { policy, house, readOnly } = await readConfig();
  if (readOnly) return;
  const row = await bundleInForce(policy);
  if (row?.digest !== house?.stamp) await bundleChanged();
}
