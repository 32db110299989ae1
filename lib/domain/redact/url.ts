/** What a format is called at the end of a path; what stands before it may be an id. */
const FORMAT = /\.(?:json|xml|csv|html)$/;

/** Pieces of a path that name one thing rather than a kind: figures, ids, whatever no person would choose as a word. */
const isId = (part: string): boolean =>
  /^\d{3,}$/.test(part) ||
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(part) ||
  /^[0-9a-f]{10,}$/i.test(part) ||
  (part.length >= 12 && /\d/.test(part) && /[A-Za-z]/.test(part) && !/^[a-z-]+\d{0,3}(\.[a-z]{2,5})?$/.test(part)) ||
  part.length > 60;

export interface MaskedUrl {
  text: string;
  /** Values of questions and fragments that were dropped, and ids that were masked. */
  values: number;
  ids: number;
}

/** Scheme, host and path with ids masked, and the names of what was asked; nothing that was answered or given. */
export function maskUrl(address: string, said: (text: string) => string): MaskedUrl {
  const url = URL.parse(address);
  if (!url || !/^(?:https?|wss?):$/.test(url.protocol)) return { text: '', values: 0, ids: 0 };
  const parts = url.pathname.split('/').map((part) => {
    const [format = ''] = FORMAT.exec(part) ?? [];
    return { name: part.slice(0, part.length - format.length), format };
  });
  const ids = parts.filter(({ name }) => isId(name)).length;
  const path = parts.map(({ name, format }) => (isId(name) ? '{id}' : said(name)) + format).join('/');
  const names = [...new Set([...url.searchParams.keys()].filter((name) => /^[A-Za-z][\w.[\]-]{0,39}$/.test(name)))];
  const query = names.length > 0 ? `?${names.map((name) => `${said(name)}=`).join('&')}` : '';
  return { text: `${url.protocol}//${url.host}${path}${query}`, values: [...url.searchParams].length + Number(url.hash !== ''), ids };
}
