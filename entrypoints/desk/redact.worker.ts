import '@/lib/platform/no-code';
import './worker-words';
import { appError, fail, type Result } from '@/lib/domain/errors';
import { scrubFile } from '@/lib/domain/redact/file';
import { type Scrubbed, scrubber } from '@/lib/domain/redact/scrub';
import type { RedactRequest } from './redact-client';

async function redact({ kind, file, names }: RedactRequest): Promise<Result<Scrubbed>> {
  return scrubFile(kind, new Uint8Array(await file.arrayBuffer()), scrubber(names));
}

/** One worker reads one file; whatever goes wrong, nothing comes out. */
self.addEventListener('message', ({ data }: MessageEvent<RedactRequest>) => {
  redact(data).then(
    (result) => self.postMessage(result),
    () => self.postMessage(fail(appError('bad_input'))),
  );
});
