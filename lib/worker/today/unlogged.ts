import type { IsoDate } from '../../domain/account';
import { groupBy } from '../../domain/group-by';
import { touchOf } from '../../store/touches';
import { answeredOn } from '../../store/visits';
import type { FactsById } from './beside';

/** Threads and tickets that were answered today and have no touchpoint. */
export async function unloggedFacts(today: IsoDate): Promise<FactsById> {
  const visits = await answeredOn(today);
  const logged = await Promise.all(visits.map(({ source }) => touchOf(source)));
  const open = groupBy(
    visits.filter((_, at) => !logged[at]),
    ({ accountId }) => accountId,
  );
  return new Map(
    [...open].map(([id, some]) => [
      id,
      { unlogged: { count: some.length, subject: some[0]?.draft.subject ?? '', source: some[0]?.source ?? '' } },
    ]),
  );
}
