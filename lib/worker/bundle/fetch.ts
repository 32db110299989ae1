import { nowIso } from '../../domain/dates';
import { sha256OfText } from '../../domain/policy/audit';
import { readPolicy } from '../../domain/policy/policy';
import { wakeAt } from '../../platform/clock';
import { type BundleFetch, bundleFetch, keepBundleFetch } from '../../store/settings/bundle';
import { companyValues } from '../settings/company';
import { readConfig } from '../settings/config';
import { settingsChanged } from '../settings/settings';
import { takeFrom } from './apply';
import { askAddress, BUNDLE_ALARM, EVERY_MS } from './ask';
import { addressToFollow, noteNewer } from './own-address';

const FIRST_MS = 5 * 60_000;
type Take = (text: string) => Promise<void>;

/** Takes what the company lays down: in its policy, or at its address, which is asked four times a day whether anything is new. Without one a person's own is asked. */
export async function lookForBundle(): Promise<void> {
  const { policy, readOnly } = await readConfig();
  if (readOnly) return;
  await navigator.locks.request('bundle', async () => {
    if (policy['bundle.content']) {
      const { values } = await companyValues();
      const text = readPolicy(values).policy['bundle.content'];
      if (text) await takeFrom(text, 'managed');
    }
    const url = policy['bundle.url'];
    if (url) return ask(url, (text) => takeFrom(text, 'url'));
    // What a person chose brings news; it is in force only once they have seen what it changes.
    const own = await addressToFollow();
    if (own) await ask(own, (text) => noteNewer(own, text));
  });
}

async function ask(url: string, take: Take): Promise<void> {
  const of = await sha256OfText(url);
  const stored = await bundleFetch();
  const before: BundleFetch = stored?.of === of ? stored : { of, next: 0, failures: 0 };
  await wakeAt(BUNDLE_ALARM, Math.max(before.next, Date.now()));
  if (before.next > Date.now()) return;
  const after = await asked(url, before, take);
  await keepBundleFetch(after);
  await wakeAt(BUNDLE_ALARM, after.next);
  await settingsChanged();
}

async function asked(url: string, before: BundleFetch, take: Take): Promise<BundleFetch> {
  const answer = await askAddress(url, before.etag);
  if (!answer.ok) {
    const { error: _, ...kept } = before;
    const next = Date.now() + Math.min(EVERY_MS, FIRST_MS * 2 ** Math.min(before.failures, 10));
    return { ...kept, error: answer.error.message, failures: before.failures + 1, next };
  }
  const { text, etag } = answer.value;
  // Only then is its mark kept: a worker that dies before asks for the whole again.
  if (text !== undefined) await take(text);
  return { of: before.of, ...(etag && { etag }), next: Date.now() + EVERY_MS, failures: 0, heardAt: nowIso() };
}
