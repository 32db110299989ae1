import type { Account } from '../../domain/account';
import { ownersOfBrief } from '../../domain/priority/claims';
import { ownersOf } from '../../domain/priority/select';
import { readClaims } from '../../store/today/claims';
import { readSlices } from '../../store/today/standings';
import { ownName } from '../today/me';
import type { Moment } from '../today/moment';

/** Whose accounts people are told of: their own, taken ones and those they cover for; of a book that does not say whose it is, all. */
export async function minePredicate({ choices, clock }: Moment): Promise<(account: Account) => boolean> {
  const me = await ownName(choices, ownersOf((await readSlices()).map(({ briefs }) => briefs)));
  const { claims } = await readClaims(clock.today);
  return ({ id, csm }) => me === undefined || ownersOfBrief({ id, owner: csm }, claims).includes(me);
}
