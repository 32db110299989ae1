import { fail, ok, type Result } from '../domain/errors';
import { say } from '../words/say';
import { changed } from './answer';

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/** A file that people put on a server; never a page, which a captive portal would answer with. */
const FILE_TYPE = /^(?:application\/(?:[\w.-]+\+)?json|text\/plain|application\/octet-stream)\s*(?:;|$)/i;

/** Reads and parses a JSON body of at most `maxBytes`. Throws what the stream throws when the connection breaks or time is up. */
export async function readCapped(response: Response, maxBytes: number, signal: AbortSignal): Promise<Result<unknown>> {
  const text = await readText(response, maxBytes, signal, JSON_TYPE);
  if (!text.ok) return text;
  try {
    return ok(JSON.parse(text.value));
  } catch {
    return fail(changed(say('systems.brokenJson')));
  }
}

/** The same without parsing, for what is read by rules of its own. */
export const readFile = (response: Response, maxBytes: number, signal: AbortSignal): Promise<Result<string>> =>
  readText(response, maxBytes, signal, FILE_TYPE);

async function readText(response: Response, maxBytes: number, signal: AbortSignal, type: RegExp): Promise<Result<string>> {
  if (!type.test(response.headers.get('content-type') ?? '')) {
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
  return ok(text + decoder.decode());
}
