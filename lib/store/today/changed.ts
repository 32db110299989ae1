import { db } from '../db';

/** Says that where these accounts stand is to be worked out anew. Inside the transaction that changes what is known of them. */
export async function accountsChanged(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.changed.add({ ids: [...ids] });
}
