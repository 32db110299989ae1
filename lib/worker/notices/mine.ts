import type { Account } from '../../domain/account';
import { ownersOf } from '../../domain/priority/select';
import { readSlices } from '../../store/standings';
import { ownName } from '../today/me';
import type { Moment } from '../today/moment';

/** Whose accounts people are told of: their own, and of a book that does not say whose it is, all. */
export async function minePredicate({ choices }: Moment): Promise<(account: Account) => boolean> {
  const me = await ownName(choices, ownersOf((await readSlices()).map(({ briefs }) => briefs)));
  return ({ csm }) => me === undefined || csm === me;
}
