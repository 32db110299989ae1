import { Rich } from '@/components/ui/Rich';
import { say } from '@/lib/words/say';
import { Begin } from '../shell/Begin';
import { Failure } from '../shell/Failure';
import { HowReckoned } from '../shell/HowReckoned';
import { PageTitle } from '../shell/PageTitle';
import { useRules } from '../shell/use-house';
import styles from './Book.module.css';
import { BookTable } from './BookTable';
import { BookTools } from './BookTools';
import { Compare } from './Compare';
import { useBook } from './context';
import { useBookPage } from './use-book-page';
import { Views } from './Views';

/** Every account stored here: searched, narrowed and put in order. */
export function BookPage() {
  useBookPage();
  useRules();
  const shown = useBook((state) => state.shown);
  const error = useBook((state) => state.error);
  const progress = useBook((state) => state.progress);
  const all = shown?.rows.length ?? 0;
  return (
    <div className={styles.book} data-wide>
      <PageTitle title={say('desk.book')} lead={say('book.lead')}>
        {all > 0 && <Compare />}
      </PageTitle>
      <Failure error={error} />
      {!shown && progress && (
        <p role="status" className={styles.none}>
          {say('book.opening', { read: progress.read, count: progress.all })}
        </p>
      )}
      {shown && all === 0 && <Begin />}
      {shown && all > 0 && (
        <>
          <Views />
          <BookTools owners={shown.owners} found={shown.order.length} all={all} />
          {shown.order.length > 0 ? <BookTable book={shown} /> : <Nothing search={shown.query.search.trim()} />}
          <HowReckoned parts={['health', 'renewal']} />
        </>
      )}
    </div>
  );
}

function Nothing({ search }: { search: string }) {
  return <p className={styles.none}>{search ? <Rich text="book.noMatch" values={{ search: <bdi>{search}</bdi> }} /> : say('book.none')}</p>;
}
