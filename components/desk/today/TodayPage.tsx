import { todayIso } from '@/lib/domain/dates';
import { send } from '@/lib/messaging/client';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { Begin } from '../shell/Begin';
import { Failure } from '../shell/Failure';
import { PageTitle } from '../shell/PageTitle';
import { groupByDue } from './groups';
import { NothingDue } from './NothingDue';
import { TaskGroup } from './TaskGroup';
import styles from './Today.module.css';

/** Most tasks read at once; nobody works off more in a day. */
const LIMIT = 200;
const LONG_DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
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
      <PageTitle title="Today" lead="Playbook tasks of your whole book, oldest first.">
        <time dateTime={today} className={styles.date}>
          {LONG_DAY.format(new Date(`${today}T00:00:00Z`))}
        </time>
      </PageTitle>
      <Failure error={error} />
      {data?.accounts === 0 && (
        <Begin title="Your book is empty">
          Bring in your accounts as a CSV file from your CRM or customer-success platform, or look around with made-up companies first.
        </Begin>
      )}
      {data && data.accounts > 0 && groups.length === 0 && <NothingDue accounts={data.accounts} />}
      {groups.length > 0 && (
        <div className={styles.groups}>
          {groups.map((group) => (
            <TaskGroup key={group.name} group={group} today={today} />
          ))}
        </div>
      )}
      {data?.rows.length === LIMIT && (
        <p className={styles.more}>The first {LIMIT} tasks are shown. Finish some and the next ones appear.</p>
      )}
    </>
  );
}
