import type { Account } from '../../domain/account';
import { holderOf } from '../../domain/priority/claims';
import { ownersOf } from '../../domain/priority/select';
import { readClaims } from '../../store/today/claims';
import { readSlices } from '../../store/today/standings';
import { ownName } from '../today/me';
import type { Moment } from '../today/moment';
import { sameName } from './waiting';

/** Only the account's own CSM, or whoever took it where nobody owns it, writes its playbooks where others see them. */
export async function isMineToWrite(account: Account, { choices, clock }: Moment): Promise<boolean> {
  const owners = choices.me === undefined ? ownersOf((await readSlices()).map(({ briefs }) => briefs)) : [];
  const me = await ownName(choices, owners);
  if (me === undefined) return false;
  return sameName(holderOf(account, (await readClaims(clock.today)).claims) ?? '', me);
}
