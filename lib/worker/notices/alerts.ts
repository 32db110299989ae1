import type { Account } from '../../domain/account';
import { daysBetween } from '../../domain/dates';
import { quietUntil } from '../../domain/notice/hours';
import type { Happening } from '../../domain/notice/watch';
import { alertNotice, manyNotice, SEVERAL } from '../../domain/notice/words';
import { notify } from '../../platform/notify';
import { getAccounts } from '../../store/book/accounts';
import { readSettings } from '../../store/settings/settings';
import { newNotices, takeNotices } from '../../store/today/notices';
import type { NoticeRow } from '../../store/today/today-rows';
import type { Moment } from '../today/moment';
import { mayName } from './may-name';
import { minePredicate } from './mine';

/** Days after which something that waited for the computer to be on is no news any more. */
const NEWS_DAYS = 3;

/** Tells what is new and wanted, unless it is quiet now: then it waits, and answers when to come again. */
export async function tellAlerts(moment: Moment): Promise<number | undefined> {
  const rows = await newNotices();
  if (rows.length === 0) return undefined;
  const { notices } = await readSettings();
  const accounts = new Map((await getAccounts(rows.flatMap(({ accountId }) => accountId ?? []))).map((account) => [account.id, account]));
  const isMine = await minePredicate(moment);
  const wanted = rows.filter((row) => {
    const account = accounts.get(row.accountId ?? '');
    const fresh = daysBetween(row.on, moment.clock.today) <= NEWS_DAYS;
    return fresh && row.kind !== 'digest' && notices.alerts[row.kind] && account !== undefined && isMine(account);
  });
  await takeNotices(rows.filter((row) => !wanted.includes(row)).map(keyOf), 'passed');
  if (wanted.length === 0) return undefined;
  const quiet = quietUntil(moment.clock.now, moment.calendar, notices);
  if (quiet !== undefined) return quiet;
  await show(await takeNotices(wanted.map(keyOf), 'told'), accounts, moment);
  return undefined;
}

const keyOf = ({ key }: NoticeRow) => key;

async function show(rows: readonly NoticeRow[], accounts: ReadonlyMap<string, Account>, { clock }: Moment): Promise<void> {
  const told = rows.flatMap((row): Happening[] => (row.kind === 'digest' ? [] : [row]));
  if (told.length >= SEVERAL) return notify(`several ${told[0]?.key}`, manyNotice(told));
  const named = await mayName();
  for (const one of told) await notify(one.key, alertNotice(one, named ? accounts.get(one.accountId)?.name : undefined, clock.today));
}
