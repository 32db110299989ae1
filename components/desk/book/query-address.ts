import type { HealthBand } from '@/lib/domain/account';
import { BOOK_SORTS, type BookQuery, type BookSort, RENEWAL_WINDOWS, type RenewalWindow, WHOLE_BOOK } from '@/lib/domain/desk/book';

/** The question in the page's address, so that it can be kept as a bookmark; what is as usual takes no room. */
export interface BookAddress {
  q?: string;
  sort?: BookSort;
  desc?: true;
  health?: string;
  renewal?: RenewalWindow;
  owner?: string;
}

const BANDS: readonly HealthBand[] = ['critical', 'at_risk', 'healthy', 'unknown'];

export function toAddress({ search, sort, descending, bands, renewal, owner }: BookQuery): BookAddress {
  return {
    ...(search.trim() && { q: search.trim() }),
    ...(sort !== WHOLE_BOOK.sort && { sort }),
    ...(descending && { desc: true }),
    ...(bands.length > 0 && { health: BANDS.filter((band) => bands.includes(band)).join('-') }),
    ...(renewal && { renewal }),
    ...(owner !== undefined && { owner }),
  };
}

/** Whatever stands in the address: what is no question of ours is left out. */
export function cleanAddress(search: Record<string, unknown>): BookAddress {
  const bands = bandsOf(String(search.health ?? ''));
  const sort = BOOK_SORTS.find((one) => one === search.sort);
  const renewal = RENEWAL_WINDOWS.find((one) => one === String(search.renewal ?? ''));
  return {
    ...(search.q !== undefined && { q: String(search.q).slice(0, 200) }),
    ...(sort && { sort }),
    ...((search.desc === true || search.desc === 'true') && { desc: true as const }),
    ...(bands.length > 0 && { health: bands.join('-') }),
    ...(renewal && { renewal }),
    ...(search.owner !== undefined && { owner: String(search.owner).slice(0, 300) }),
  };
}

export function fromAddress({ q = '', sort = WHOLE_BOOK.sort, desc, health = '', renewal, owner }: BookAddress): BookQuery {
  return { search: q, sort, descending: desc === true, bands: bandsOf(health), renewal, owner };
}

const bandsOf = (text: string) => BANDS.filter((band) => text.split('-').includes(band));
