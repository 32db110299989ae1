import type { Importer } from '@/components/desk/import/importer';
import { appError } from '@/lib/domain/errors';
import { regularExports } from '@/lib/store/import/regular';
import { say } from '@/lib/words/say';
import type { ReadReply } from './import-messages';
import { startImportWorker } from './worker-policy';

/** Reads each file in a worker of its own, ended with the answer or with the signal: half a file never lingers. */
export function createImporter(start: () => Worker = startImportWorker): Importer {
  return {
    regulars: regularExports,
    read: (request, onProgress, signal) =>
      new Promise((resolve, reject) => {
        const worker = start();
        const end = () => worker.terminate();
        const stop = () => {
          end();
          reject(appError('bad_input', say('importFile.stopped')));
        };
        signal.addEventListener('abort', stop, { once: true });
        worker.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => {
          if (data.is === 'progress') return onProgress(data.progress);
          end();
          signal.removeEventListener('abort', stop);
          if (data.is === 'done') resolve(data.preview);
          else reject(data.error);
        });
        worker.addEventListener('error', () => {
          end();
          signal.removeEventListener('abort', stop);
          reject(appError('bug', say('importFile.crashed')));
        });
        worker.postMessage(request);
      }),
  };
}
