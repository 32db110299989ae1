import type { Redactor } from '@/components/escalation/packet/redactor';
import { appError, fail, type Result } from '@/lib/domain/errors';
import type { Scrubbed } from '@/lib/domain/redact/scrub';
import { startRedactWorker } from './worker-policy';

export interface RedactRequest {
  kind: 'har' | 'log';
  file: File;
  names: readonly string[];
}

/** A worker of its own for each file: five megabytes of log would hold every page of ours up. */
export const redactInWorker: Redactor = (kind, file, names) =>
  new Promise<Result<Scrubbed>>((resolve) => {
    const worker = startRedactWorker();
    const end = (result: Result<Scrubbed>) => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Result<Scrubbed>>) => end(data));
    worker.addEventListener('error', () => end(fail(appError('bad_input'))));
    worker.postMessage({ kind, file, names: [...names] } satisfies RedactRequest);
  });
