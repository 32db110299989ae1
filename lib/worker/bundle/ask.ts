import { z } from 'zod';
import { requestJson } from '../../connectors/http';
import type { Result } from '../../domain/errors';
import { withHeaders } from '../connections/authorizer';

export const BUNDLE_ALARM = 'bundle';
/** Four times a day. */
export const EVERY_MS = 6 * 60 * 60_000;
const MOST_BYTES = 6_700_000;

/** What stands at an address, without anybody's sign-in; no text: the same as when it had that mark. */
export async function askAddress(url: string, known?: string): Promise<Result<{ text?: string; etag?: string }>> {
  let etag = known;
  const answer = await requestJson({
    url,
    origins: [new URL(url).origin],
    schema: z.string().optional(),
    auth: withHeaders({}),
    as: 'text',
    maxBytes: MOST_BYTES,
    ...(known && { headers: { 'If-None-Match': known } }),
    heard: (headers) => {
      etag = headers.get('etag') ?? etag;
    },
  });
  if (!answer.ok) return answer;
  return { ok: true, value: { ...(answer.value !== undefined && { text: answer.value }), ...(etag && { etag }) } };
}
