import { joined, overlap, type Rect } from '../domain/capture/geometry';
import { type Measure, markOf, type NameMark, plainName, type Stands, type Suspect } from '../domain/capture/measure';
import { privateIn } from '../domain/redact/scrub';
import { everyElement, type OpenRoot, type Passage, passagesOf } from './shot-texts';

/** Places of one page that are kept; a page with more is boxed by hand, and says so. */
const MOST = 2_000;
/** Most words that read as a name are none: whose they are is known to us alone. */
const MOST_NAMES = 10_000;
/** Words of which a name is made at most. */
const NAME_WORDS = 3;
const NAME = /\p{L}[\p{L}\p{M}'’.-]*/gu;
const READS_AS_NAME = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
/** Pictures smaller than this say nothing. */
const PICTURE = 48;

interface Options {
  open: OpenRoot;
  document: string;
  changes: number;
  salt: number;
  /** The address of the picture that was pressed. */
  image?: string;
}

/** Looks at what of the page is in sight: where something private stands, never what. */
export function measure({ open, salt, image, ...rest }: Options): Measure {
  const sight = { x: 0, y: 0, width: innerWidth, height: innerHeight };
  const suspects: Suspect[] = [];
  const names: NameMark[] = [];
  const unread = { frames: 0, pictures: 0, places: 0 };
  const inSight: HTMLElement[] = [];
  let pressed: Rect | undefined;
  everyElement(document, open, (element) => {
    const box = element.getBoundingClientRect();
    if (!overlap(box, sight) && (box.width > 0 || box.height > 0 || getComputedStyle(element).display !== 'contents')) return;
    if (element instanceof HTMLIFrameElement) unread.frames += box.width > 0 ? 1 : 0;
    if (isPicture(element) && box.width >= PICTURE && box.height >= PICTURE) unread.pictures += 1;
    if (image !== undefined && element instanceof HTMLImageElement && element.currentSrc === image) pressed ??= plain(box);
    const words = box.width > 0 ? filledIn(element) : undefined;
    if (words !== undefined) {
      const rule = element.matches('[type=password]') ? 'password' : privateIn(words)[0]?.rule;
      // Nobody says where in a field its words stand: all of it goes.
      if (rule) suspects.push({ rule, ...plain(box) });
      else names.push(...namesIn(words, salt).map(({ mark }) => ({ mark, ...plain(box) })));
    }
    inSight.push(element);
  });
  for (const passage of passagesOf(inSight)) {
    for (const { rule, start, end } of privateIn(passage.text))
      suspects.push(...rectsOf(passage, start, end, sight).map((rect) => ({ rule, ...rect })));
    for (const { mark, from, to } of namesIn(passage.text, salt))
      names.push(...rectsOf(passage, from, to, sight).map((rect) => ({ mark, ...rect })));
  }
  return {
    ...rest,
    ...stands(),
    offset: -new Date().getTimezoneOffset(),
    scroll: { x: scrollX, y: scrollY },
    suspects: suspects.slice(0, MOST),
    names: names.slice(0, MOST_NAMES),
    unread: { ...unread, places: Math.max(0, suspects.length - MOST) + Math.max(0, names.length - MOST_NAMES) },
    ...(pressed && { image: pressed }),
  };
}

/** What the page is and how it stands on the screen. */
export const stands = (): Stands => ({
  url: location.href,
  title: document.title,
  viewport: { width: innerWidth, height: innerHeight },
  dpr: devicePixelRatio,
});

const isPicture = (element: Element) => /^(IMG|CANVAS|VIDEO|OBJECT|EMBED)$/.test(element.tagName);

/** What stands in a field, which is no text of the page; of a list the choice that shows. */
function filledIn(element: HTMLElement): string | undefined {
  if (element instanceof HTMLSelectElement) return [...element.selectedOptions].map(({ text }) => text).join('\n') || undefined;
  const field = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return field && element.value !== '' ? element.value : undefined;
}

function rectsOf(passage: Passage, from: number, to: number, sight: Rect): Rect[] {
  return joined([...passage.range(from, to).getClientRects()].map(plain)).filter((rect) => overlap(rect, sight));
}

const plain = ({ x, y, width, height }: Rect): Rect => ({ x, y, width, height });

/** Up to three words in a row that read as a name, each way, as marks. */
function namesIn(text: string, salt: number): { mark: number; from: number; to: number }[] {
  const words = [...text.matchAll(NAME)].map((match) => ({ from: match.index, to: match.index + match[0].length, word: match[0] }));
  return words.flatMap((first, n) => {
    if (!READS_AS_NAME.test(first.word)) return [];
    return words.slice(n, n + NAME_WORDS).flatMap((last) => {
      const name = plainName(text.slice(first.from, last.to));
      return name.length > 1 && name.length < 80 ? [{ mark: markOf(name, salt), from: first.from, to: last.to }] : [];
    });
  });
}
