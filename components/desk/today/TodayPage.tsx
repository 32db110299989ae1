import type { IsoDate } from '@/lib/domain/account';
import { todayIso } from '@/lib/domain/dates';
import { send } from '@/lib/messaging/client';
import { language, say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { Begin } from '../shell/Begin';
import { Failure } from '../shell/Failure';
import { PageTitle } from '../shell/PageTitle';
import { groupByDue } from './groups';
import { NothingDue } from './NothingDue';
import { TaskGroup } from './TaskGroup';
import styles from './Today.module.css';
import { Unlogged } from './Unlogged';

/** Most tasks read at once; nobody works off more in a day. */
const LIMIT = 200;
const CHANGES: readonly Change[] = ['book'];

async function readToday() {
  const [rows, book] = await Promise.all([send('today.list', { limit: LIMIT }), send('book.list', { query: '', offset: 0, limit: 1 })]);
  return { rows, accounts: book.all };
}

/** What the whole book owes by today, and what comes in the next week. */
export function TodayPage() {
  const { data, error } = useLive(readToday, CHANGES);
  const today = todayIso();
  const groups = data ? groupByDue(data.rows, today) : [];
  return (
    <>
      <PageTitle title={say('desk.today')} lead={say('today.lead')}>
        <time dateTime={today} className={styles.date}>
          {longDay(today)}
        </time>
      </PageTitle>
      <Failure error={error} />
      <Unlogged />
      {data?.accounts === 0 && <Begin title={say('today.emptyTitle')}>{say('today.empty')}</Begin>}
      {data && data.accounts > 0 && groups.length === 0 && <NothingDue accounts={data.accounts} />}
      {groups.length > 0 && (
        <div className={styles.groups}>
          {groups.map((group) => (
            <TaskGroup key={group.due} group={group} today={today} />
          ))}
        </div>
      )}
      {data?.rows.length === LIMIT && <p className={styles.more}>{say('today.limit', { limit: LIMIT })}</p>}
    </>
  );
}

/** `Thursday 31 December`, as the language writes it. */
function longDay(date: IsoDate): string {
  const format = new Intl.DateTimeFormat(language(), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
