import { MANUAL_CONNECTION } from './by-hand';
import type { SourceRecord } from './record';

/** Lower is trusted first: systems that are asked live, then files somebody exported and what somebody typed, then what we made up. */
function rankOf(connectionId: string): number {
  if (connectionId === 'sample') return 2;
  return connectionId === 'csv' || connectionId === MANUAL_CONNECTION ? 1 : 0;
}

/** A total order over the records of one account, most trusted first: rank, then newest, then names, so that no order of arrival shows. */
export function byPrecedence(a: SourceRecord, b: SourceRecord): number {
  return (
    rankOf(a.connectionId) - rankOf(b.connectionId) ||
    compareText(b.asOf, a.asOf) ||
    compareText(a.connectionId, b.connectionId) ||
    compareText(a.type, b.type) ||
    compareText(a.externalId, b.externalId)
  );
}

/** By code units: the same everywhere, whatever the reader's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
