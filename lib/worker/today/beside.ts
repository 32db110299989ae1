import type { IsoDate } from '../../domain/account';
import type { Facts } from '../../domain/priority/facts';
import { laterFacts } from './put-off';
import { seenMailFacts, unloggedFacts } from './unlogged';

export type FactsById = ReadonlyMap<string, Facts>;

/** What is known of accounts beside their rows. Another source of it is another line here; where it changes it says `accountsChanged`. */
const SOURCES: readonly ((today: IsoDate) => Promise<FactsById>)[] = [unloggedFacts, seenMailFacts, laterFacts];

export async function factsBeside(today: IsoDate): Promise<FactsById> {
  const all = new Map<string, Facts>();
  for (const read of SOURCES) for (const [id, facts] of await read(today)) all.set(id, { ...all.get(id), ...facts });
  return all;
}
