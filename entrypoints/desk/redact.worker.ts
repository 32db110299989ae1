import './worker-words';
import { appError, fail, type Result } from '@/lib/domain/errors';
import { scrubHar } from '@/lib/domain/redact/har';
import { scrubLog } from '@/lib/domain/redact/log';
import { type Scrubbed, scrubber } from '@/lib/domain/redact/scrub';
import type { RedactRequest } from './redact-client';

async function redact({ kind, file, names }: RedactRequest): Promise<Result<Scrubbed>> {
  const scrub = scrubber(names);
  return kind === 'har' ? scrubHar(await file.text(), scrub) : scrubLog(new Uint8Array(await file.arrayBuffer()), scrub);
}

/** One worker reads one file; whatever goes wrong, nothing comes out. */
self.addEventListener('message', ({ data }: MessageEvent<RedactRequest>) => {
  redact(data).then(
    (result) => self.postMessage(result),
    () => self.postMessage(fail(appError('bad_input'))),
  );
});
