import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { ImportContext } from './import/context';
import type { ImportStore } from './import/store';
import { createDeskRouter } from './router';

/** The full-tab page. An import lives beside the routes, so that looking at the book meanwhile does not end it. */
export function Desk({ imports }: { imports: ImportStore }) {
  const [router] = useState(createDeskRouter);
  return (
    <ImportContext value={imports}>
      <RouterProvider router={router} />
    </ImportContext>
  );
}
