import type { Account } from '../../domain/account';
import type { PendingWrite } from '../../domain/outbox/pending';
import { type Ranked, rank } from '../../domain/priority/rank';
import { standingOf } from '../../domain/priority/standing';
import type { Typical } from '../../domain/priority/typical';
import { taskList } from '../../domain/task/task-list';
import { withTouchpoints } from '../../domain/touchpoint/logged';
import { getAccounts } from '../../store/book/accounts';
import { pendingFor } from '../../store/outbox/pending';
import type { AsideRow } from '../../store/today/today-rows';
import { readTogether } from '../../store/together';
import type { Moment } from './moment';
import { saidOf } from './seen';

/** These contracts as they stand now, in order: with what waits to be written laid over them, and what was decided. */
export async function rowsOf(
  contracts: readonly string[][],
  typical: Typical,
  asides: ReadonlyMap<string, AsideRow>,
  moment: Moment,
): Promise<Ranked[]> {
  const { clock, choices, moves, beside } = moment;
  const ids = contracts.flat();
  const read = await readTogether(async (shared) => {
    const [accounts, pending] = await Promise.all([getAccounts(ids, shared), Promise.all(ids.map((id) => pendingFor(id, shared)))]);
    const writes = new Map(ids.map((id, at) => [id, pending[at] ?? []]));
    return accounts.map((account) => asShown(account, writes.get(account.id) ?? [], clock.today, clock.now));
  });
  const standings = read.flatMap((account) => {
    if (account.outside) return [];
    const aside = asides.get(account.id);
    const decided = aside?.kind === 'decided' ? { on: aside.on, keys: aside.keys } : undefined;
    return (
      standingOf(
        account,
        { ...saidOf(moves.get(account.id), beside.get(account.id)), ...(decided && { decided }) },
        clock,
        choices.weights,
      ) ?? []
    );
  });
  return rank(standings, choices.weights, typical);
}

/** The account as a panel shows it. */
function asShown(account: Account, pending: PendingWrite[], ...[today, now]: [Moment['clock']['today'], Moment['clock']['now']]): Account {
  if (pending.length === 0) return account;
  const list = taskList(account, pending, today, now);
  return { ...withTouchpoints(account, pending), tasks: [...list.pending, ...list.completed].map((line) => line.task) };
}
