import { say } from '@/lib/words/say';
import { Download } from './Download';

/** Saves the rows of a file that stay out, with their reasons. */
export function RejectedFile({ file, of }: { file: Blob; of: string }) {
  return (
    <Download file={file} name={`${say('importRejected.fileName', { file: of.replace(/\.[^.]*$/, '') })}.csv`}>
      {say('importRejected.download')}
    </Download>
  );
}
