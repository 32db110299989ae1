import { fail, ok, type Result } from '../domain/errors';
import { say } from '../words/say';
import { changed } from './answer';

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/** Reads and parses a JSON body of at most `maxBytes`. Throws what the stream throws when the connection breaks or time is up. */
export async function readCapped(response: Response, maxBytes: number, signal: AbortSignal): Promise<Result<unknown>> {
  if (!JSON_TYPE.test(response.headers.get('content-type') ?? '')) {
    void response.body?.cancel().catch(() => undefined);
    return fail(changed(say('systems.notJson')));
  }
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; reader; ) {
    const { done, value } = await reader.read();
    signal.throwIfAborted();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      void reader.cancel().catch(() => undefined);
      return fail(changed(say('systems.tooLarge')));
    }
    text += decoder.decode(value, { stream: true });
  }
  try {
    return ok(JSON.parse(text + decoder.decode()));
  } catch {
    return fail(changed(say('systems.brokenJson')));
  }
}
