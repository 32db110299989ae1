import type { IsoDate } from '../../domain/account';
import { groupBy } from '../../domain/data/group-by';
import { laterOn } from '../../store/playbooks/later';
import type { FactsById } from './beside';

/** Tasks that are put off, by account. */
export async function laterFacts(today: IsoDate): Promise<FactsById> {
  const byAccount = groupBy(await laterOn(today), ({ accountId }) => accountId);
  return new Map([...byAccount].map(([id, rows]) => [id, { later: new Set(rows.map(({ taskId }) => taskId)) }]));
}
