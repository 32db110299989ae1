import '@/lib/platform/no-code';
import './worker-words';
import { type AppError, appError, isAppError } from '@/lib/domain/errors';
import { storeError } from '@/lib/store/state';
import { say } from '@/lib/words/say';
import type { ReadReply, ReadRequest } from './import-messages';
import { readFile } from './import-run';

/** Milliseconds between two words about progress: more would keep the desk busy drawing. */
const EVERY = 100;

const reply = (message: ReadReply) => self.postMessage(message);

/** One worker reads one file, says what it holds, and is ended by the desk. */
self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  let said = 0;
  readFile(data, (progress) => {
    if (performance.now() - said < EVERY && progress.read < progress.bytes) return;
    said = performance.now();
    reply({ is: 'progress', progress });
  }).then(
    (result) => reply(result.ok ? { is: 'done', preview: result.value } : { is: 'failed', error: result.error }),
    (thrown) => reply({ is: 'failed', error: failureOf(thrown) }),
  );
});

/** Dexie's own errors carry the browser's as `inner`; anything else that is thrown is a mistake of ours. */
function failureOf(thrown: unknown): AppError {
  if (isAppError(thrown)) return thrown;
  const error = thrown instanceof Error && 'inner' in thrown ? storeError(thrown) : appError('bug');
  return error.code === 'storage_full' ? appError('storage_full', say('importFile.full')) : error;
}
