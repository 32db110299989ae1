import { Begin } from '../shell/Begin';
import { Failure } from '../shell/Failure';
import { PageTitle } from '../shell/PageTitle';
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
  const shown = useBook((state) => state.shown);
  const error = useBook((state) => state.error);
  const progress = useBook((state) => state.progress);
  const all = shown?.rows.length ?? 0;
  return (
    <>
      <PageTitle title="Book" lead="Every account that Sidelight can show beside a ticket, a mail or a record.">
        {all > 0 && <Compare />}
      </PageTitle>
      <Failure error={error} />
      {!shown && progress && (
        <p role="status" className={styles.none}>
          Opening your book: {count(progress.read)} of {count(progress.all)} accounts
        </p>
      )}
      {shown && all === 0 && (
        <Begin title="No account yet">Bring in your accounts as a CSV file, or look around with made-up companies first.</Begin>
      )}
      {shown && all > 0 && (
        <>
          <Views />
          <BookTools owners={shown.owners} found={shown.order.length} all={all} />
          {shown.order.length > 0 ? <BookTable book={shown} /> : <Nothing search={shown.query.search.trim()} />}
        </>
      )}
    </>
  );
}

function Nothing({ search }: { search: string }) {
  return (
    <p className={styles.none}>
      {search ? (
        <>
          No account matches “<bdi>{search}</bdi>”.
        </>
      ) : (
        'No account is like that.'
      )}
    </p>
  );
}

const count = (number: number) => number.toLocaleString('en');
