import { appError } from '../../domain/errors';
import { scrubFile } from '../../domain/redact/file';
import { readsAsHar } from '../../domain/redact/har';
import { MOST_LOG_BYTES, scrubLog } from '../../domain/redact/log';
import { addUp, type Scrub, type Scrubbed } from '../../domain/redact/scrub';
import { say } from '../../words/say';

/** Letters of a log that are read at once: panels wait for this thread. */
const AT_ONCE = 60_000;

const refused = () => appError('bad_input', say('escalation.refusedFile'));

/**
 * A log or a recording that a page of ours says it has redacted, by the same rules once more: what that page missed, or whoever
 * speaks in its name, is kept by nobody. What cannot be read is refused.
 */
export async function textAgain(kind: 'log' | 'har', bytes: Uint8Array, scrub: Scrub): Promise<Scrubbed> {
  const text = new TextDecoder().decode(bytes);
  if (kind === 'har' || readsAsHar(text)) {
    const whole = scrubFile('har', bytes, scrub);
    if (!whole.ok) throw refused();
    return whole.value;
  }
  if (bytes.byteLength > MOST_LOG_BYTES) throw refused();
  const done: Scrubbed[] = [];
  for (const part of inParts(text)) {
    const clean = scrubLog(new TextEncoder().encode(part), scrub);
    if (!clean.ok) throw refused();
    done.push(clean.value);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { text: done.map((part) => part.text).join(''), removed: addUp(done.flatMap(({ removed }) => removed)) };
}

/** Whole lines: a secret does not stand in two parts of them. */
function* inParts(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from + AT_ONCE);
    const to = end < 0 ? text.length : end + 1;
    yield text.slice(from, to);
    from = to;
  }
}
