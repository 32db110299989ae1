import { log } from '../platform/log';

/** A failure that nobody waits for: one line in the log, without what it was about. */
export function unexpected(error: unknown): void {
  log('failed', error instanceof Error ? `${error.name} ${error.message}` : String(error));
}
