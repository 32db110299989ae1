import { z } from 'zod';
import { requestJson } from '../../connectors/http';
import { sha256OfText } from '../../domain/audit';
import { nowIso } from '../../domain/dates';
import { readPolicy } from '../../domain/policy';
import { wakeAt } from '../../platform/clock';
import { announce } from '../../platform/tabs';
import { type BundleFetch, bundleFetch, keepBundleFetch } from '../../store/bundle';
import { companyValues } from '../company';
import { readConfig } from '../config';
import { withHeaders } from '../connections/authorizer';
import { takeFrom } from './apply';

export const BUNDLE_ALARM = 'bundle';
const EVERY_MS = 6 * 60 * 60_000;
const FIRST_MS = 5 * 60_000;
const MOST_BYTES = 6_700_000;

/** Takes what the company lays down: in its policy, or at its address, which is asked four times a day whether anything is new. */
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
    if (url) await ask(url);
  });
}

async function ask(url: string): Promise<void> {
  const of = await sha256OfText(url);
  const stored = await bundleFetch();
  const before: BundleFetch = stored?.of === of ? stored : { of, next: 0, failures: 0 };
  await wakeAt(BUNDLE_ALARM, Math.max(before.next, Date.now()));
  if (before.next > Date.now()) return;
  const after = await asked(url, before);
  await keepBundleFetch(after);
  await wakeAt(BUNDLE_ALARM, after.next);
  await announce('data.changed', { what: 'settings' });
}

async function asked(url: string, before: BundleFetch): Promise<BundleFetch> {
  let etag = before.etag;
  const answer = await requestJson({
    url,
    origins: [new URL(url).origin],
    schema: z.string().optional(),
    auth: withHeaders({}),
    asText: true,
    maxBytes: MOST_BYTES,
    ...(before.etag && { headers: { 'If-None-Match': before.etag } }),
    heard: (headers) => {
      etag = headers.get('etag') ?? etag;
    },
  });
  if (!answer.ok) {
    const { error: _, ...kept } = before;
    const next = Date.now() + Math.min(EVERY_MS, FIRST_MS * 2 ** Math.min(before.failures, 10));
    return { ...kept, error: answer.error.message, failures: before.failures + 1, next };
  }
  // Only then is its mark kept: a worker that dies before asks for the whole again.
  if (answer.value !== undefined) await takeFrom(answer.value, 'url');
  return { of: before.of, ...(etag && { etag }), next: Date.now() + EVERY_MS, failures: 0, heardAt: nowIso() };
}
