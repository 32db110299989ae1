import { setBadge } from '../../platform/notify';
import { accountsDueBy } from '../../store/book/accounts';
import { unsentWrites } from '../../store/outbox/pending';
import { readSettings } from '../../store/settings/settings';
import { figure, say } from '../../words/say';
import { momentNow } from '../today/moment';
import { minePredicate } from './mine';

/** More than this nobody counts; reading them would take longer than the number is worth. */
const MOST = 99;
const LOOKED_AT = 2_000;

/** Open tasks of the person's accounts that are due today or were, without those completed here that have not left yet. */
export async function countDue(): Promise<number> {
  const moment = await momentNow();
  const { today } = moment.clock;
  const [accounts, writes, isMine] = await Promise.all([accountsDueBy(today, LOOKED_AT), unsentWrites(), minePredicate(moment)]);
  let count = 0;
  for (const account of accounts.filter((one) => !one.outside && isMine(one))) {
    const latest = new Map(
      (writes.get(account.id) ?? []).map(({ operation }) => ['taskId' in operation ? operation.taskId : '', operation.kind]),
    );
    const isOpen = (id: string) => latest.get(id) !== 'task.complete';
    count += account.tasks.filter(({ id, status, due }) => status === 'open' && due !== undefined && due <= today && isOpen(id)).length;
  }
  return count;
}

/** Puts the number of tasks due on the toolbar button, or takes it off. */
export async function showBadge(): Promise<void> {
  const { notices } = await readSettings();
  const count = notices.badge ? await countDue() : 0;
  if (count === 0) return setBadge('', say('manifest.action'));
  await setBadge(count > MOST ? `${figure(MOST)}+` : figure(count), say('notices.badgeTitle', { count }));
}
