/** A list cut into pages, by cursor where `page[size]` asks for it, else by number. */
export function paged<T>(name: string, all: T[], query: URLSearchParams, address: string, max: number): object {
  const size = query.get('page[size]');
  if (size === null) return byNumber(name, all, query, address, max);
  const step = Math.min(max, Math.max(1, Number(size) || max));
  const read = (cursor: string | null) => Number(Buffer.from(cursor ?? '', 'base64url').toString() || 0);
  const from = query.has('page[before]') ? Math.max(0, read(query.get('page[before]')) - step) : read(query.get('page[after]'));
  const to = Math.min(all.length, from + step);
  const cursor = (at: number) => Buffer.from(String(at)).toString('base64url');
  const link = (which: string, at: number) => `${address}?page%5B${which}%5D=${cursor(at)}&page%5Bsize%5D=${step}`;
  // Recorded: `next` is there on the last page too; only `has_more` tells.
  return {
    [name]: all.slice(from, to),
    meta: { has_more: to < all.length, after_cursor: cursor(to), before_cursor: cursor(from) },
    links: { prev: link('before', from), next: link('after', to) },
  };
}

function byNumber<T>(name: string, all: T[], query: URLSearchParams, address: string, max: number): object {
  const step = Math.min(max, Math.max(1, Number(query.get('per_page')) || 100));
  const page = Math.max(1, Number(query.get('page')) || 1);
  const rest = [...query].filter(([key]) => key !== 'page');
  const link = (n: number) => `${address}?${new URLSearchParams([...rest, ['page', String(n)]])}`;
  return {
    [name]: all.slice((page - 1) * step, page * step),
    next_page: page * step < all.length ? link(page + 1) : null,
    previous_page: page > 1 ? link(page - 1) : null,
    count: all.length,
  };
}
