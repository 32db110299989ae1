import { CircleHelp, RotateCw } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Rich } from '@/components/ui/Rich';
import type { ListView } from '@/lib/domain/panel/page-list';
import { say } from '@/lib/words/say';
import { clockTime } from '../parts/as-of';
import lines from '../parts/lines.module.css';
import { useClock } from '../parts/useClock';
import { ask } from '../state/ask';
import { EmptyState } from '../states/EmptyState';
import { listTitle, restWords } from './list-words';
import { RowGroup, Rows } from './RowGroup';
import styles from './RowList.module.css';

/** Whose rows the list beside the panel shows, worst account first. */
export function RowList({ list }: { list: ListView }) {
  const clock = useClock();
  const { groups, unclear } = list;
  const rest = restWords(list);
  return (
    <section aria-label={say('rows.list')}>
      <div className={styles.head}>
        <h1 className={styles.title}>{listTitle(list)}</h1>
        <div className={styles.meta}>
          <span>
            <Rich text="rows.readAt" values={{ time: <time dateTime={list.readAt}>{clockTime(list.readAt)}</time> }} />
          </span>
          <ReadAgain />
        </div>
      </div>
      {groups.map((group) => (
        <RowGroup key={group.accountId} group={group} today={clock.today} />
      ))}
      {unclear.length > 0 && (
        <section aria-label={say('rows.several')} className={styles.group}>
          <h2 className={styles.name}>
            <Icon of={CircleHelp} size={14} className={styles.unclear} />
            <span>{say('rows.several')}</span>
          </h2>
          <Rows name="unclear" rows={unclear} />
        </section>
      )}
      {rest && <p className={styles.rest}>{rest}</p>}
    </section>
  );
}

/** A list page whose rows are still being read. Fades in only when that takes long enough to notice. */
export function ReadingList() {
  return (
    <div className={styles.waiting}>
      <EmptyState title={say('rows.reading')}>
        <p className={lines.soft}>{say('rows.appear')}</p>
        <div>
          <ReadAgain />
        </div>
      </EmptyState>
    </div>
  );
}

/** A page of lists on which no list was found. */
export function NoList() {
  return (
    <EmptyState title={say('quiet.noRecord')}>
      <p className={lines.soft}>{say('rows.noList')}</p>
      <div>
        <ReadAgain />
      </div>
    </EmptyState>
  );
}

function ReadAgain() {
  return (
    <Button look="link" size="small" icon={RotateCw} onClick={() => ask('panel.refresh', {})}>
      {say('rows.again')}
    </Button>
  );
}
