import { Search, X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import { Icon } from '@/components/ui/Icon';
import { todayIso } from '@/lib/domain/dates';
import { BOOK_SORTS, type BookSort, daysOf, isNarrowed, RENEWAL_WINDOWS, type RenewalWindow, WHOLE_BOOK } from '@/lib/domain/desk/book';
import { quarterName } from '@/lib/domain/renewal/quarter';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { useRules } from '../shell/use-house';
import { BandFilter } from './BandFilter';
import { useBook } from './context';
import styles from './Tools.module.css';

const WINDOWS = {
  '30': 'bookTools.in30',
  '60': 'bookTools.in60',
  '90': 'bookTools.in90',
  past: 'bookTools.past',
} as const satisfies Partial<Record<RenewalWindow, TextKey>>;

const ORDERS = {
  name: 'bookTools.byName',
  health: 'bookTools.byHealth',
  decideBy: 'bookTools.byDecideBy',
  arr: 'bookTools.byArr',
  csm: 'bookTools.byCsm',
} as const satisfies Record<BookSort, TextKey>;

const isQuarter = (window: RenewalWindow): window is 'quarter' | 'next-quarter' => window === 'quarter' || window === 'next-quarter';

/** Quarters are asked for where the company says when its year begins, and where a saved view asks for one already. */
const windowsOf = (firstMonth: number | undefined, asked?: RenewalWindow) =>
  RENEWAL_WINDOWS.filter((window) => !isQuarter(window) || firstMonth !== undefined || window === asked);

function windowWords(window: RenewalWindow, firstMonth = 1): string {
  if (!isQuarter(window)) return say(WINDOWS[window]);
  return say('bookTools.inQuarter', { quarter: quarterName(daysOf(window, todayIso(), firstMonth).to, firstMonth) });
}

/** Search and filters above the table, and how many accounts they leave. */
export function BookTools({ owners, found, all }: { owners: string[]; found: number; all: number }) {
  const query = useBook((state) => state.query);
  const ask = useBook((state) => state.ask);
  const firstMonth = useRules().calendar.fiscalYearStart;
  return (
    <div className={styles.tools}>
      <SearchField value={query.search} onChange={(search) => ask({ search })} />
      <BandFilter bands={query.bands} onChange={(bands) => ask({ bands })} />
      <select
        className={cx(field.field, styles.select)}
        aria-label={say('bookTools.renewal')}
        value={query.renewal ?? ''}
        onChange={(event) => ask({ renewal: RENEWAL_WINDOWS.find((window) => window === event.target.value) })}
      >
        <option value="">{say('bookTools.anyRenewal')}</option>
        {windowsOf(firstMonth, query.renewal).map((window) => (
          <option key={window} value={window}>
            {windowWords(window, firstMonth)}
          </option>
        ))}
      </select>
      <select
        className={cx(field.field, styles.select)}
        aria-label={say('book.csm')}
        value={query.owner ?? ''}
        onChange={(event) => ask({ owner: event.target.value || undefined })}
      >
        <option value="">{say('bookTools.anyCsm')}</option>
        {owners.map((owner) => (
          <option key={owner}>{owner}</option>
        ))}
      </select>
      <select
        className={cx(field.field, styles.select, styles.order)}
        aria-label={say('bookTools.order')}
        value={query.sort}
        onChange={(event) => ask({ sort: BOOK_SORTS.find((sort) => sort === event.target.value) ?? WHOLE_BOOK.sort })}
      >
        {BOOK_SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {say(ORDERS[sort])}
          </option>
        ))}
      </select>
      <p role="status" className={styles.count}>
        {say('bookTools.found', { found, count: all })}
      </p>
      {isNarrowed(query) && (
        <Button
          look="link"
          size="small"
          icon={X}
          onClick={() => ask({ ...WHOLE_BOOK, sort: query.sort, descending: query.descending, renewal: undefined, owner: undefined })}
        >
          {say('bookTools.showAll')}
        </Button>
      )}
    </div>
  );
}

/** `/` goes to the search from anywhere on the page, as on most lists. */
function SearchField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  // Before the page is painted: who sees the field may press at once, and on a busy machine would press too early.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className={styles.search}>
      <Icon of={Search} size={15} className={styles.searchIcon} />
      <input
        autoComplete="off"
        ref={input}
        type="search"
        className={cx(field.field, styles.searchField)}
        aria-label={say('bookTools.search')}
        aria-keyshortcuts="/"
        placeholder={say('bookTools.searchHint')}
        value={value}
        maxLength={200}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
