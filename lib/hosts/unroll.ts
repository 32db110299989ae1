import { overlap } from '../domain/capture/geometry';
import type { Roll } from '../domain/capture/roll';
import { everyElement, type OpenRoot } from './shot-texts';
import { frame } from './veil';

/** However it goes, the page is as it was this long after the last word of the worker; in ms. */
const LONGEST = 5_000;
/** What scrolls by less is in sight as a whole. */
const SLACK = 8;
/** Between what was drawn and the picture of it; in ms. */
const SETTLE = 400;

/**
 * Shows a page part by part from its top. What sticks stands where it is at home meanwhile, and what is fixed is in the first part
 * alone; afterwards all is as it was.
 */
export function unroller(open: OpenRoot, signal: AbortSignal) {
  let undo: (() => void)[] = [];
  let fixed: HTMLElement[] = [];
  let scroller: Element | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function off(): boolean {
    clearTimeout(timer);
    for (const each of undo.reverse()) each();
    [undo, fixed, scroller] = [[], [], undefined];
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
  signal.addEventListener('abort', off);

  return {
    off,
    async begin(): Promise<Roll> {
      off();
      stay();
      const one = longest(open);
      scroller = one;
      const { scrollTop: top, scrollLeft: left } = one;
      undo.push(() => one.scrollTo({ top, left, behavior: 'instant' }));
      everyElement(document, open, (element) => {
        const { position } = getComputedStyle(element);
        if (position === 'sticky') put(element, { position: 'relative', inset: 'auto' });
        if (position === 'fixed' && !element.contains(one)) fixed.push(element);
      });
      one.scrollTo({ top: 0, left: 0, behavior: 'instant' });
      await shown();
      return { region: regionOf(one), height: one.scrollHeight };
    },
    /** Where it stands then, once it is drawn; nothing where it was put back meanwhile. */
    async to(top: number): Promise<number | null> {
      if (!scroller) return null;
      stay();
      if (top > 0) for (const element of fixed.splice(0)) put(element, { visibility: 'hidden' });
      scroller.scrollTo({ top, behavior: 'instant' });
      await shown();
      return scroller?.scrollTop ?? null;
    },
  };
}

/** A picture may be of what was drawn a moment ago, of a busy machine longer: then its boxes would fit another one. */
async function shown(): Promise<void> {
  await frame();
  await frame();
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
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
