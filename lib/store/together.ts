import { openReading, type Reading } from './batch';
import { db } from './db';

/**
 * Runs the reads of one view in one transaction: a transaction each costs more than the reads themselves, and while an
 * import writes, every one of them would wait for a step of it. Nothing but its reads may be waited for meanwhile.
 */
export async function readTogether<T>(work: (shared: Reading) => Promise<T>): Promise<T> {
  return work(
    await openReading([
      db.lookup,
      db.identity,
      db.pin,
      db.account,
      db.outbox,
      db.receipt,
      db.healthDay,
      db.connection,
      db.record,
      db.outreach,
      db.packet,
    ]),
  );
}
