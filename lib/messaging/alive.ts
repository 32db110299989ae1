import { isOrphaned } from '../platform/runtime';

/** Milliseconds between looks. */
const EVERY_MS = 1_000;

/** Says once that the extension was updated or removed under this page, without waiting for a message to fail. */
export function onOrphaned(handler: () => void): () => void {
  const timer = setInterval(() => {
    if (!isOrphaned()) return;
    clearInterval(timer);
    handler();
  }, EVERY_MS);
  return () => clearInterval(timer);
}
