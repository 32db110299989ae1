import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { type Redactor, RedactorContext } from '../escalation/packet/redactor';
import { BookContext } from './book/context';
import type { BookStore } from './book/store';
import { ImportContext } from './import/context';
import type { ImportStore } from './import/store';
import { createDeskRouter } from './router';
import { Screen } from './shell/Screen';

/** The full-tab page. Import and book live beside the routes, so that looking at another page meanwhile does not end them. */
export function Desk({ imports, book, redactor }: { imports: ImportStore; book: BookStore; redactor: Redactor }) {
  const [router] = useState(createDeskRouter);
  return (
    <ImportContext value={imports}>
      <BookContext value={book}>
        <RedactorContext value={redactor}>
          <Screen>
            <RouterProvider router={router} />
          </Screen>
        </RedactorContext>
      </BookContext>
    </ImportContext>
  );
}
