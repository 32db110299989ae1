import { appError, fail, ok, type Result } from '../domain/errors';
import { say } from '../words/say';
import { changed } from './answer';

export interface Bytes {
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/** A file that people put on a server; never a page, which a captive portal would answer with. */
const FILE_TYPE = /^(?:application\/(?:[\w.-]+\+)?json|text\/plain|application\/octet-stream)\s*(?:;|$)/i;

/** Whatever is no page: a sign-in and a captive portal answer with one. */
const NO_PAGE = /^(?!text\/html|application\/xhtml).+/i;

/** Tables, as servers call them; a workbook is Excel's. */
const TABLE_TYPE =
  /^(?:text\/(?:plain|(?:x-)?csv|tab-separated-values|comma-separated-values)|application\/(?:csv|octet-stream|vnd\.ms-excel|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet))\s*(?:;|$)/i;

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

/** The bytes of a table, whose letters only its reader can tell. */
export async function readTable(response: Response, maxBytes: number, signal: AbortSignal): Promise<Result<Uint8Array>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const read = await readParts(response, maxBytes, signal, TABLE_TYPE, (part) => parts.push(part));
  if (read === 'type') return fail(appError('bad_input', say('systems.notTable')));
  if (read === 'size') return fail(appError('bad_input', say('systems.tableTooLarge', { size: maxBytes / 1_000_000 })));
  return ok(new Uint8Array(await new Blob(parts).arrayBuffer()));
}

/** A file of any type, with what it is called by type. */
export async function readBytes(response: Response, maxBytes: number, signal: AbortSignal): Promise<Result<Bytes>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const read = await readParts(response, maxBytes, signal, NO_PAGE, (part) => parts.push(part));
  if (read === 'type') return fail(appError('bad_input', say('systems.notFile')));
  if (read === 'size') return fail(appError('bad_input', say('systems.fileTooLarge', { size: maxBytes / 1_000_000 })));
  return ok({ type: response.headers.get('content-type') ?? '', bytes: new Uint8Array(await new Blob(parts).arrayBuffer()) });
}

async function readText(response: Response, maxBytes: number, signal: AbortSignal, type: RegExp): Promise<Result<string>> {
  const decoder = new TextDecoder();
  let text = '';
  const read = await readParts(response, maxBytes, signal, type, (part) => {
    text += decoder.decode(part, { stream: true });
  });
  if (read !== 'whole') return fail(changed(say(read === 'type' ? 'systems.notJson' : 'systems.tooLarge')));
  return ok(text + decoder.decode());
}

/** Hands a body over part by part; a wrong type or too many bytes end it. */
async function readParts(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
  type: RegExp,
  take: (part: Uint8Array<ArrayBuffer>) => void,
): Promise<'whole' | 'type' | 'size'> {
  if (!type.test(response.headers.get('content-type') ?? '')) {
    void response.body?.cancel().catch(() => undefined);
    return 'type';
  }
  const reader = response.body?.getReader();
  for (let bytes = 0; reader; ) {
    const { done, value } = await reader.read();
    signal.throwIfAborted();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      void reader.cancel().catch(() => undefined);
      return 'size';
    }
    take(value);
  }
  return 'whole';
}
