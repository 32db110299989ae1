/** A file of an open thread, as its card in the page names it. Both are the page's word. */
export interface CardFile {
  name: string;
  address: string;
  /** The mail whose part of the page the card stands in, where that names one. */
  message?: string;
}

/** The files of the thread that a page of Gmail shows now, and whose thread that is. */
export interface ThreadFiles {
  threadId: string;
  mailbox?: string;
  /** `u/0`, `b/<delegate>/u/0` */
  space: string;
  files: CardFile[];
}

/** What may stand in the address of a file, in the vendor's order; a card that says anything else of one of these names no file. */
const PARTS: [name: string, form: RegExp, needed?: true][] = [
  ['ik', /^[\da-f]{1,20}$/],
  ['attid', /^\d{1,4}(?:\.\d{1,4}){1,6}$/, true],
  ['permmsgid', /^msg-[af]:r?-?\d{1,20}$/],
  ['th', /^[\da-f]{10,16}$/, true],
  ['realattid', /^[\w.@-]{1,200}$/],
];

/** `u/0`, `b/<delegate>/u/0`: what Gmail's own addresses say. */
const SPACE = /^(?:b\/[\w-]{1,80}\/)?u\/\d{1,3}$/;

/**
 * The address at which Gmail hands one file out, built anew from the parts of a card's: of the mailbox that the page shows, of the
 * mail beside which the card stands, and nothing but a file. Cards of 2015, 2019 and 2023 are alike in it; some name Gmail twice.
 * Type and name before it come from whoever sent the mail, so the last address is the one that is Gmail's.
 */
export function mailFileUrl({ address, message }: Omit<CardFile, 'name'>, space: string): { id: string; url: string } | undefined {
  const given = URL.parse(address.slice(Math.max(address.lastIndexOf('https://'), 0)));
  if (!SPACE.test(space) || given?.origin !== 'https://mail.google.com' || given.username || given.password) return undefined;
  const path = given.pathname.replace(/\/$/, '');
  if (path !== `/mail/${space}` && !(space === 'u/0' && path === '/mail')) return undefined;
  if (given.searchParams.get('view') !== 'att') return undefined;
  const kept = new URLSearchParams({ ui: '2' });
  for (const [name, form, needed] of PARTS) {
    const value = given.searchParams.get(name);
    if (value === null && !needed) continue;
    if (value === null || !form.test(value)) return undefined;
    kept.set(name, value);
  }
  const th = kept.get('th') ?? '';
  if ((message !== undefined && th !== message) || !isSame(kept.get('permmsgid'), th)) return undefined;
  kept.set('view', 'att');
  kept.set('disp', 'safe');
  return { id: `${th}-${kept.get('attid')}`, url: `https://mail.google.com/mail/${space}/?${kept}` };
}

const DRIVE = new Set(['drive.google.com', 'docs.google.com']);
/** What of the rest names the file and lets whoever may see it in. */
const DRIVE_PARTS = { id: /^[\w-]{10,80}$/, resourcekey: /^[\w-]{1,60}$/ };

/** Where a file lies of which a mail has only a link to Drive, as the card's own link says it; built anew. */
export function driveLink({ address }: Pick<CardFile, 'address'>): string | undefined {
  const given = URL.parse(address);
  const isThere = given?.protocol === 'https:' && DRIVE.has(given.host) && !given.username && !given.password;
  if (!isThere || !/^\/[\w/-]{1,200}$/.test(given.pathname)) return undefined;
  const link = new URL(given.origin + given.pathname);
  for (const [name, form] of Object.entries(DRIVE_PARTS)) {
    const value = given.searchParams.get(name);
    if (value !== null && form.test(value)) link.searchParams.set(name, value);
  }
  return link.href;
}

/** A mail that came in has one number, written in two ways; of one that was sent from here the long name says none. */
function isSame(named: string | null, th: string): boolean {
  const [, decimal] = /^msg-f:(\d+)$/.exec(named ?? '') ?? [];
  return decimal === undefined || BigInt(decimal) === BigInt(`0x${th}`);
}
