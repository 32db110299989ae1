import type { IsoDate } from '../../domain/account';
import { groupBy } from '../../domain/data/group-by';
import type { Facts } from '../../domain/priority/facts';
import type { Visit } from '../../domain/touchpoint/unlogged';
import { touchpointOf } from '../../store/touchpoints/touchpoints';
import { answeredOn, unansweredOn } from '../../store/touchpoints/visits';
import type { FactsById } from './beside';

/** Threads and tickets that were answered today and have no touchpoint. */
export const unloggedFacts = async (today: IsoDate): Promise<FactsById> =>
  factsFrom(await answeredOn(today), (count, { source, draft: { subject, link } }) => ({
    unlogged: { count, subject, source, ...(link && { link }) },
  }));

/** Mails that were not answered when they were last seen, and of which nothing was logged. */
export const seenMailFacts = async (today: IsoDate): Promise<FactsById> =>
  factsFrom(await unansweredOn(today), (count, { source, seenAt, draft: { subject, link } }) => ({
    seenMail: { count, subject, source, seenAt, ...(link && { link }) },
  }));

/** By account: how many of these visits have no touchpoint, and the last of them. */
async function factsFrom(visits: readonly Visit[], factsOf: (count: number, last: Visit) => Facts): Promise<FactsById> {
  const logged = await Promise.all(visits.map(({ source }) => touchpointOf(source)));
  const open = groupBy(
    visits.filter((_, at) => !logged[at]),
    ({ accountId }) => accountId,
  );
  return new Map([...open].flatMap(([id, some]) => (some[0] ? [[id, factsOf(some.length, some[0])] as const] : [])));
}
