import { onlyAdds, type SourceRecord } from '../record';
import { MANUAL_CONNECTION } from '../source/by-hand';

const FILES = 'csv';

/**
 * True where a file brought the account, and beside files nobody but a person: nothing brings it back by itself. What a connected
 * system knows comes again with its next reading, and what was only typed in has a way of its own to go.
 */
export function isForgettable(records: readonly SourceRecord[]): boolean {
  const from = records.flatMap((row) => (row.type === 'account' && !onlyAdds(row) ? [row.connectionId] : []));
  return from.includes(FILES) && from.every((one) => one === FILES || one === MANUAL_CONNECTION);
}
