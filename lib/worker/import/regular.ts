import { z } from 'zod';
import { requestJson } from '../../connectors/http';
import { httpsOrigin } from '../../domain/bundle/address';
import { toBase64 } from '../../domain/data/base64';
import { appError } from '../../domain/errors';
import { fileNameAt } from '../../domain/files/regular-import';
import type { Input, Output } from '../../messaging/protocol';
import { hasAccess } from '../../platform/access';
import { announce } from '../../platform/tabs';
import * as store from '../../store/import/regular';
import { say } from '../../words/say';
import { withHeaders } from '../connections/authorizer';
import { requireWritable } from '../settings/config';
import { giveBackIfUnused } from '../settings/given-back';

/** What one message carries with ease; a larger export is chosen as a file. */
const MOST_BYTES = 20_000_000;
/** Below the time in which the browser ends a worker that only waits. */
const LONGEST_MS = 25_000;

/** Reads the export at an address, without anybody's sign-in and without following where it leads on to. Nothing is kept of it here. */
export async function readRegular({ url }: Input<'regular.read'>): Promise<Output<'regular.read'>> {
  const origin = httpsOrigin(url);
  if (!origin) throw appError('bad_input', say('setup.addressBad'));
  if (!(await hasAccess(origin))) throw appError('forbidden', say('setup.addressNotAllowed', { host: new URL(url).host }));
  let modified: number | undefined;
  const answer = await requestJson({
    url,
    origins: [origin],
    schema: z.instanceof(Uint8Array),
    auth: withHeaders({}),
    as: 'table',
    headers: { Accept: 'text/csv, */*' },
    maxBytes: MOST_BYTES,
    timeoutMs: LONGEST_MS,
    heard: (headers) => {
      const told = Date.parse(headers.get('last-modified') ?? '');
      modified = Number.isNaN(told) ? undefined : told;
    },
  });
  if (!answer.ok) throw answer.error;
  return { name: fileNameAt(url), base64: toBase64(answer.value), ...(modified !== undefined && { modified }) };
}

export async function forgetRegular({ id }: Input<'regular.forget'>): Promise<void> {
  await requireWritable();
  const forgotten = await store.forgetRegular(id);
  const origin = forgotten?.place.is === 'address' ? httpsOrigin(forgotten.place.url) : undefined;
  if (origin) await giveBackIfUnused(origin);
  await announce('data.changed', { what: 'import' });
}
