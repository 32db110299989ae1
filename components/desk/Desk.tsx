import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
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
            <Routes router={router} />
          </Screen>
        </RedactorContext>
      </BookContext>
    </ImportContext>
  );
}

/** While locked nobody listens to the address: where a message or a panel led meanwhile is gone to once somebody unlocks. */
function Routes({ router }: { router: ReturnType<typeof createDeskRouter> }) {
  useEffect(() => {
    const { resolvedLocation } = router.state;
    if (resolvedLocation && resolvedLocation.href !== router.history.location.href) void router.load();
  }, [router]);
  return <RouterProvider router={router} />;
}
