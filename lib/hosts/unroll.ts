import { overlap } from '../domain/capture/geometry';
import { type Roll, SIGN, SIGN_COLOURS, type Sign, type Stand } from '../domain/capture/roll';
import { restOf } from './settled';
import { everyElement, type OpenRoot } from './shot-texts';

/** However it goes, the page is as it was this long after the last word of the worker; in ms. */
const LONGEST = 8_000;
/** What scrolls by less is in sight as a whole. */
const SLACK = 8;
/** Times that one part is looked at for what only sticks now. */
const TRIES = 3;
/** All of one picture waits this long at the most for what the page draws late; in ms. */
const PATIENCE = 8_000;

/**
 * Shows a page part by part from its top. What sticks stands where it is at home meanwhile, and what is fixed is in the first part
 * alone; afterwards all is as it was. Each part carries a sign of its own colour, where the next one covers it: only a picture that
 * shows it is of this part, and not of what stood there before.
 */
export function unroller(open: OpenRoot, signal: AbortSignal) {
  let undo: (() => void)[] = [];
  let handled = new Set<HTMLElement>();
  let scroller: Element | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sign: HTMLElement | undefined;
  let [turn, patience] = [0, 0];

  function off(): boolean {
    clearTimeout(timer);
    for (const each of undo.reverse()) each();
    [undo, handled, scroller, sign] = [[], new Set(), undefined, undefined];
    return true;
  }
  const stay = () => {
    clearTimeout(timer);
    timer = setTimeout(off, LONGEST);
  };
  function put(element: HTMLElement, styles: Record<string, string>): void {
    const [before, had] = [element.style.cssText, element.hasAttribute('style')];
    undo.push(() => {
      element.style.cssText = before;
      if (!had) element.removeAttribute('style');
    });
    for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  }

  /** Looked for at each part: many a head only sticks once its page has moved. Whether there was anything new. */
  function unstick(one: Element, top: number): boolean {
    const before = handled.size;
    everyElement(document, open, (element) => {
      if (handled.has(element) || element === sign) return;
      const { position } = getComputedStyle(element);
      if (position === 'sticky') put(element, { position: 'relative', inset: 'auto' });
      else if (position === 'fixed' && top > 0 && !element.contains(one)) put(element, { visibility: 'hidden' });
      else return;
      handled.add(element);
    });
    return handled.size > before;
  }

  async function show(one: Element, top: number): Promise<Stand> {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      // Again, too: what was taken out of its place may have moved what is below it.
      one.scrollTo({ top, left: 0, behavior: 'instant' });
      patience -= await restOf(open, regionOf(one), patience);
      // Put back meanwhile, or nothing new sticks.
      if (scroller !== one || !unstick(one, top)) break;
    }
    return { top: one.scrollTop, height: one.scrollHeight, ...(sign && { sign: marked(sign, regionOf(one), top) }) };
  }

  /** In its own corner of the part that shows; another colour each time. */
  function marked(element: HTMLElement, { x, y, height }: Roll['region'], top: number): Sign {
    const colour = SIGN_COLOURS[turn % SIGN_COLOURS.length] ?? SIGN_COLOURS[0];
    turn += 1;
    const at = { x, y: top > 0 ? y : y + height - SIGN };
    const styles = { left: `${at.x}px`, top: `${at.y}px`, background: `rgb(${colour})` };
    for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
    return { x: at.x + SIGN / 2, y: at.y + SIGN / 2, colour };
  }
  signal.addEventListener('abort', off);

  return {
    off,
    /** Where it stands now, and how long it is. */
    now: (): Stand | null => (scroller ? { top: scroller.scrollTop, height: scroller.scrollHeight } : null),
    async begin(): Promise<Roll> {
      off();
      stay();
      [turn, patience] = [0, PATIENCE];
      const one = longest(open);
      scroller = one;
      const { scrollTop: top, scrollLeft: left } = one;
      undo.push(() => one.scrollTo({ top, left, behavior: 'instant' }));
      one.scrollTo({ top: 0, left: 0, behavior: 'instant' });
      unstick(one, 0);
      // Of a page that is in sight as a whole no other picture would cover it.
      if (one.scrollHeight > one.clientHeight) {
        sign = newSign();
        undo.push(() => sign?.remove());
      }
      const { sign: first } = await show(one, 0);
      return { region: regionOf(one), height: one.scrollHeight, ...(first && { sign: first }) };
    },
    /** Where it stands then, once it is drawn; nothing where it was put back meanwhile. */
    async to(top: number): Promise<Stand | null> {
      if (!scroller) return null;
      stay();
      const stand = await show(scroller, top);
      return scroller ? stand : null;
    },
  };
}

/** Above everything, also above what a page opened as its own last word. */
function newSign(): HTMLElement {
  const element = document.createElement('div');
  const styles = { all: 'initial', position: 'fixed', inset: 'auto', width: `${SIGN}px`, height: `${SIGN}px`, 'pointer-events': 'none' };
  for (const [name, value] of Object.entries({ ...styles, 'z-index': '2147483647' })) element.style.setProperty(name, value, 'important');
  document.documentElement.append(element);
  element.popover = 'manual';
  element.showPopover();
  return element;
}

/** The page itself where it is longer than its window; else the largest part of it that scrolls. */
function longest(open: OpenRoot): Element {
  const page = document.scrollingElement ?? document.documentElement;
  if (page.scrollHeight > page.clientHeight + SLACK) return page;
  let [best, most]: [Element, number] = [page, (innerWidth * innerHeight) / 5];
  everyElement(document, open, (element) => {
    if (element.scrollHeight <= element.clientHeight + SLACK || !/auto|scroll/.test(getComputedStyle(element).overflowY)) return;
    const { width, height } = regionOf(element);
    if (width * height > most) [best, most] = [element, width * height];
  });
  return best;
}

function regionOf(element: Element): Roll['region'] {
  const { clientWidth: width, clientHeight: height } = element;
  if (element === document.scrollingElement) return { x: 0, y: 0, width, height };
  const { left, top } = element.getBoundingClientRect();
  const inner = { x: left + element.clientLeft, y: top + element.clientTop, width, height };
  return overlap(inner, { x: 0, y: 0, width: innerWidth, height: innerHeight }) ?? { x: 0, y: 0, width: 0, height: 0 };
}
