import type { Rect } from './geometry';

/** One place of a page that looks private: where it stands, CSS pixels, and by which rule. Never what stands there. */
export interface Suspect extends Rect {
  rule: string;
}

/** A place that may be somebody's name: a mark of the words that says nothing to whoever does not know them already. */
export interface NameMark extends Rect {
  mark: number;
}

/** What nobody but the person can look at: frames of other sites and pictures in sight, and places that were too many to be boxed. */
export interface Unread {
  frames: number;
  pictures: number;
  places: number;
}

/** One look at a page, at one moment. */
export interface Measure {
  /** Of this document: another document has another. */
  document: string;
  url: string;
  title: string;
  /** Minutes that the person's clock is ahead of UTC. */
  offset: number;
  viewport: { width: number; height: number };
  scroll: { x: number; y: number };
  dpr: number;
  /** Changes of the page's texts and parts so far. */
  changes: number;
  suspects: Suspect[];
  names: NameMark[];
  unread: Unread;
  /** The picture that was pressed. */
  image?: Rect;
}

/** What a page is and how it stands on the screen. */
export type Stands = Pick<Measure, 'url' | 'title' | 'viewport' | 'dpr'>;

/** Whether two looks saw the same page at the same place: only then do the boxes fit the picture taken between them. */
export function isSame(before: Measure, after: Measure): boolean {
  const of = ({ document, url, viewport, scroll, dpr, changes, suspects, names, image }: Measure) =>
    JSON.stringify([document, url, viewport, scroll, dpr, changes, suspects, names, image]);
  return of(before) === of(after);
}

/** A mark of words that can be compared by whoever knows the words and the salt; 53 bits, cyrb53 by bryc, public domain. */
export function markOf(words: string, salt: number): number {
  let [one, other] = [0xdeadbeef ^ salt, 0x41c6ce57 ^ salt];
  for (const letter of words) {
    const code = letter.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & other) + (one >>> 0);
}

/** Names are compared as people write them, not as they are typed. */
export const plainName = (words: string): string =>
  words
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/[\s,]+/g, ' ')
    .trim();

/** Letters from which on a family name alone is boxed; shorter ones are words too often. */
const LONG_NAME = 4;

/** How a known person's name may stand on a page. */
export function waysToWrite(name: string): string[] {
  const words = plainName(name).split(' ').filter(Boolean);
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last.length >= LONG_NAME ? [last] : [];
  return [words.join(' '), [last, ...words.slice(0, -1)].join(' '), ...(last.length >= LONG_NAME ? [last] : [])];
}

/** An image of a page, large enough to say something. */
export interface PageImage {
  n: number;
  width: number;
  height: number;
  /** A small one to recognise it by, as an address of its own data; absent where another site owns it. */
  small?: string;
}
