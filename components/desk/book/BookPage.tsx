import { Search } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import { Begin } from '../shell/Begin';
import { Failure } from '../shell/Failure';
import { PageTitle } from '../shell/PageTitle';
import styles from './Book.module.css';
import { BookTable } from './BookTable';
import { useBook } from './use-book';

/** Every account stored here, found by name, domain or owner. */
export function BookPage() {
  const { data, error, query, search, more } = useBook();
  const shown = data?.rows.length ?? 0;
  const searching = query.trim() !== '';
  return (
    <>
      <PageTitle title="Book" lead="Every account that Sidelight can show beside a ticket, a mail or a record." />
      <Failure error={error} />
      {data?.all === 0 && (
        <Begin title="No account yet">Bring in your accounts as a CSV file, or look around with made-up companies first.</Begin>
      )}
      {data && data.all > 0 && (
        <>
          <div className={styles.tools}>
            <div className={styles.search}>
              <Search size={15} aria-hidden="true" className={styles.searchIcon} />
              <input
                type="search"
                className={cx(field.field, styles.searchField)}
                aria-label="Search accounts"
                placeholder="Name or domain"
                value={query}
                maxLength={200}
                onChange={(event) => search(event.target.value)}
              />
            </div>
            <p role="status" className={styles.count}>
              {count(searching ? data.total : shown)} of {count(data.all)} {data.all === 1 ? 'account' : 'accounts'}
            </p>
          </div>
          {shown > 0 && <BookTable rows={data.rows} />}
          {shown === 0 && (
            <p className={styles.none}>
              No account matches “<bdi>{query.trim()}</bdi>”.
            </p>
          )}
          {data.total > shown && (
            <div className={styles.more}>
              <Button onClick={more}>Show more</Button>
              <span>
                {count(shown)} of {count(data.total)} shown
              </span>
            </div>
          )}
        </>
      )}
    </>
  );
}

const count = (number: number) => number.toLocaleString('en');
