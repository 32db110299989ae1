import type { Account } from '../../domain/account';
import { addDays } from '../../domain/dates';
import type { AheadView, TodayRow } from '../../domain/priority/ahead';
import { ownersOfBrief } from '../../domain/priority/claims';
import { ownersOf } from '../../domain/priority/select';
import type { ScopeName } from '../../domain/priority/today';
import { compareText } from '../../domain/text/compare-text';
import type { Input } from '../../messaging/protocol';
import { accountsDueBetween, accountsDueBy } from '../../store/book/accounts';
import { readClaims } from '../../store/today/claims';
import { readSlices } from '../../store/today/standings';
import { ownName } from './me';
import { type Moment, momentNow } from './moment';

/** How far ahead, in days. */
const WEEK = 7;
/** Accounts read of those with work to come, and as many of those whose first task is due by now. */
const READ = 1_000;

/** Open tasks of the next week, of the accounts that the list above is about; what is due by now stands there. */
export async function listAhead({ scope, limit }: Input<'today.list'>): Promise<AheadView> {
  const moment = await momentNow();
  const { today } = moment.clock;
  const horizon = addDays(today, WEEK);
  const [late, coming, isIn] = await Promise.all([
    accountsDueBy(today, READ),
    accountsDueBetween(addDays(today, 1), horizon, READ),
    inScope(scope, moment),
  ]);
  const rows = [...late, ...coming]
    .filter(isIn)
    .flatMap((account) =>
      account.tasks.flatMap(({ id, title, playbook, due, status }): TodayRow[] =>
        status === 'open' && due !== undefined && due > today && due <= horizon
          ? [{ accountId: account.id, accountName: account.name, sample: account.sample, taskId: id, title, playbook, due }]
          : [],
      ),
    );
  rows.sort((a, b) => compareText(a.due, b.due) || a.accountName.localeCompare(b.accountName));
  return { rows: rows.slice(0, limit), more: rows.length > limit || late.length === READ || coming.length === READ };
}

async function inScope(scope: ScopeName, { choices, clock }: Moment): Promise<(account: Account) => boolean> {
  if (scope === 'team') return () => true;
  const { claims } = await readClaims(clock.today);
  const me = scope === 'mine' ? ((await ownName(choices, ownersOf((await readSlices()).map(({ briefs }) => briefs)))) ?? '') : undefined;
  return ({ id, csm }) => ownersOfBrief({ id, owner: csm }, claims).includes(me);
}
