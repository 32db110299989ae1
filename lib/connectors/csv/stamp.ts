import type { IncomingRecord } from '../../domain/record';
import { salesforceId } from '../../domain/source/external-id';

/** The connection of everything imported from files: an id in a file means nothing in any other system. */
export const CSV_CONNECTION = 'csv';

/** What all records of one file share. */
export type Stamp = Pick<IncomingRecord, 'connectionId' | 'label' | 'asOf'>;

/** Longest external id, so that `csv:` and the id stay within what a command may carry. */
export const ID_LENGTH = 200;

/** Reports write Salesforce ids with 15 characters, the API with 18: both become the same id. */
export function externalIdOf(text: string): string {
  return /^(?:001|003|00T|00U)/.test(text) ? (salesforceId(text) ?? text) : text;
}
