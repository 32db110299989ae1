import type { BookReader, WholeBook } from '@/components/desk/book/book-reader';
import { houseRules } from '@/lib/domain/company/house-rules';
import type { BookRow } from '@/lib/domain/desk/book-row';
import { appError } from '@/lib/domain/errors';
import type { ExportReceipt } from '@/lib/domain/files/export';
import type { BookReply, BookRequest } from './book-messages';
import { startBookWorker } from './worker-policy';

/** Keeps one worker from the first question until it is closed. */
export function createBookReader(start: () => Worker = startBookWorker): BookReader {
  let worker: Worker | undefined;
  let rows: BookRow[] = [];
  let asked = 0;
  let reading: Parameters<BookReader['read']>[0] | undefined;
  let answering: Parameters<BookReader['order']>[1] | undefined;
  // The worker's book and this one change at the same place in the row of messages, so an order always fits.
  let whole: WholeBook = { rows: [], owners: [] };

  let exporting: PromiseWithResolvers<{ file: Blob; receipt: ExportReceipt }> | undefined;

  const hear = ({ data }: MessageEvent<BookReply>) => {
    if (data.is === 'order') {
      if (data.id === asked) answering?.(data.order, whole);
    } else if (data.is === 'lines') {
      rows = data.from === 0 ? data.lines : rows.concat(data.lines);
      reading?.progress(rows.length, data.all);
    } else if (data.is === 'whole') {
      whole = { rows, owners: data.owners };
      reading?.whole();
    } else if (data.is === 'export') exporting?.resolve(data);
    else if (data.is === 'export failed') exporting?.reject(data.error);
    else reading?.failed(data.error);
  };

  const say = (request: BookRequest) => {
    if (!worker) {
      worker = start();
      worker.addEventListener('message', hear);
      worker.addEventListener('error', () => {
        reading?.failed(appError('bug'));
        exporting?.reject(appError('bug'));
      });
    }
    worker.postMessage(request);
  };

  return {
    read(on) {
      reading = on;
      say({ is: 'read' });
    },
    order(query, answer) {
      asked += 1;
      answering = answer;
      // The worker knows the book alone, not how the company's year runs.
      say({ is: 'order', id: asked, query, firstMonth: houseRules().calendar.fiscalYearStart });
    },
    export(kind) {
      exporting = Promise.withResolvers();
      say({ is: 'export', kind });
      return exporting.promise;
    },
    close() {
      exporting?.reject(appError('bug'));
      worker?.terminate();
      worker = undefined;
      rows = [];
      whole = { rows, owners: [] };
      reading = undefined;
      answering = undefined;
    },
  };
}
