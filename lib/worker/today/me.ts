import type { TodayChoices } from '../../domain/priority/today';
import { allConnections } from '../../store/connections/connections';

/** Which owner in the book the person is: as they said, else as they are signed in, else the only one there is. */
export async function ownName({ me }: TodayChoices, owners: readonly string[]): Promise<string | undefined> {
  if (me !== undefined) return me;
  const signedIn = (await allConnections()).flatMap(({ state, user }) => (state === 'connected' && user ? [user.name] : []));
  return signedIn.find((name) => owners.includes(name)) ?? (owners.length === 1 ? owners[0] : undefined);
}
