import '@/lib/platform/no-code';
import './worker-words';
import { todayIso } from '@/lib/domain/dates';
import type { BookLine } from '@/lib/domain/desk/book';
import { BookOrder } from '@/lib/domain/desk/book-order';
import { appError } from '@/lib/domain/errors';
import { eachLines } from '@/lib/store/book/lines';
import { wordsOf } from '@/lib/store/book/words';
import { storeError } from '@/lib/store/state';
import type { BookReply, BookRequest } from './book-messages';
import { exportFile } from './export-run';

/**
 * Holds the book in memory, on a thread of its own: ordering 100,000 accounts takes some 50 ms, which on the pages' one
 * thread would stand still every open panel.
 */
let book = new BookOrder([]);

const reply = (message: BookReply, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

self.addEventListener('message', ({ data }: MessageEvent<BookRequest>) => {
  if (data.is === 'read') read().catch((thrown) => reply({ is: 'failed', error: failureOf(thrown) }));
  else if (data.is === 'export') {
    exportFile(data.kind).then(
      ({ file, receipt }) => reply({ is: 'export', file, receipt }),
      (thrown) => reply({ is: 'export failed', error: failureOf(thrown) }),
    );
  } else {
    const order = book.select(data.query, wordsOf(data.query.search), todayIso(), data.firstMonth);
    reply({ is: 'order', id: data.id, order }, [order.buffer]);
  }
});

/** The earlier lines answer until the new ones are whole. */
async function read(): Promise<void> {
  const whole: BookLine[] = [];
  await eachLines((lines, all) => {
    reply({ is: 'lines', from: whole.length, lines: lines.map(({ nameKey: _, words: __, ...row }) => row), all });
    whole.push(...lines);
  });
  book = new BookOrder(whole);
  reply({ is: 'whole', owners: book.owners() });
}

const failureOf = (thrown: unknown) => (thrown instanceof Error && 'inner' in thrown ? storeError(thrown) : appError('bug'));
