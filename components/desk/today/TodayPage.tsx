import { useCallback, useState } from 'react';
import type { IsoDate } from '@/lib/domain/account';
import type { ScopeName } from '@/lib/domain/priority/today';
import { send } from '@/lib/messaging/client';
import { language, say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { Begin } from '../shell/Begin';
import { Failure } from '../shell/Failure';
import { HowReckoned } from '../shell/HowReckoned';
import { PageTitle } from '../shell/PageTitle';
import { Ahead } from './Ahead';
import { Choices } from './Choices';
import { ClockBehind } from './ClockBehind';
import { Covers } from './Covers';
import { InHand } from './InHand';
import { PutAside } from './PutAside';
import { RankedList } from './RankedList';
import { Scopes } from './Scopes';
import { Teller } from './Teller';
import styles from './Today.module.css';
import { Unlogged } from './Unlogged';

const CHANGES: readonly Change[] = ['book', 'outbox', 'today', 'settings'];
/** The most that one question may ask for. */
const MOST = 200;

/** Who needs somebody today, in order; what is in hand and what comes later stand below, folded. */
export function TodayPage() {
  const [scope, setScope] = useState<ScopeName>();
  const [length, setLength] = useState<number>();
  const read = useCallback(() => send('today.read', { ...(scope && { scope }), ...(length && { length }) }), [scope, length]);
  const { data: view, error } = useLive(read, CHANGES);
  const today = view?.today;
  return (
    <>
      <PageTitle title={say('desk.today')} lead={say('today.lead')}>
        {today && (
          <time dateTime={today} className={styles.date}>
            {longDay(today)}
          </time>
        )}
      </PageTitle>
      <Failure error={error} />
      {view && <ClockBehind view={view} />}
      {view?.empty && <Begin />}
      {view && !view.empty && (
        <>
          <Scopes view={view} onScope={setScope} />
          {view.scope === 'unclaimed' && <p className={styles.onlyHere}>{say('today.onlyHere')}</p>}
          {(view.progress || view.stuck) && (
            <p role="status" className={styles.looking}>
              {view.progress ? say('today.looking', { count: view.progress.done }) : say('today.stuck')}
            </p>
          )}
          <Teller key={view.scope}>
            <RankedList
              view={view}
              {...(view.rows.length < MOST && { onMore: () => setLength(Math.min(MOST, view.rows.length + view.choices.length)) })}
            />
          </Teller>
        </>
      )}
      <Unlogged />
      {view && view.hand.length > 0 && <InHand view={view} />}
      {view && view.aside.length > 0 && <PutAside lines={view.aside} today={view.today} />}
      {view && !view.empty && <Ahead today={view.today} scope={view.scope} />}
      {view && !view.empty && <Covers key={view.monday} view={view} />}
      {view && !view.empty && <Choices choices={view.choices} />}
      {view && !view.empty && <HowReckoned parts={['order', 'health', 'renewal']} />}
    </>
  );
}

/** `Thursday 31 December`, as the language writes it. */
function longDay(date: IsoDate): string {
  const format = new Intl.DateTimeFormat(language(), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
