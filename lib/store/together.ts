import { db } from './db';

/**
 * Runs the reads of one view in one transaction: a transaction each costs more than the reads themselves, and while an
 * import writes, every one of them would wait for a step of it.
 */
export function readTogether<T>(work: () => Promise<T>): Promise<T> {
  return db.transaction('r', [db.lookup, db.identity, db.pin, db.account, db.outbox, db.receipt, db.connection, db.record], work);
}
