import { byAmount, type FamilyView, rollUp } from '../../domain/account/family';
import { maskedChoice } from '../../domain/panel/presentation';
import type { Input } from '../../messaging/protocol';
import { getAccounts } from '../../store/book/accounts';
import { familyOf } from '../../store/book/family';
import { choiceOf } from '../context/resolve';
import { readConfig } from '../settings/config';

/** The accounts above and below one, and what they are worth together. While presenting, no amounts. */
export async function readFamily({ accountId }: Input<'family.read'>): Promise<FamilyView> {
  const { presenting, hidden = [] } = await readConfig();
  const { parentId, belowIds, more } = await familyOf(accountId, hidden);
  const found = new Map((await getAccounts([accountId, ...(parentId ? [parentId] : []), ...belowIds])).map((one) => [one.id, one]));
  const choice = (id: string) => {
    const account = found.get(id);
    return account ? [presenting ? maskedChoice(choiceOf(account)) : choiceOf(account)] : [];
  };
  const [own] = choice(accountId);
  const [parent] = parentId ? choice(parentId) : [];
  const below = belowIds.flatMap(choice).sort(byAmount);
  const together = own && below.length > 0 ? rollUp([own, ...below]) : undefined;
  return { ...(parent && { parent }), below, more, ...(together && { together }) };
}
