import type { PageFacts, Place } from '../domain/place';
import { placeKey } from '../domain/place';
import type { HostAdapter } from './adapter';
import { trySoon } from './tries';

export interface PageReport {
  generation: number;
  place: Place | null;
  facts: PageFacts | null;
  theme?: 'light' | 'dark';
}

interface Watch {
  adapter: HostAdapter;
  /** Called in the same task as the navigation, before anything is reported: the place to cover what was shown. */
  onMoved(generation: number): void;
  onReport(report: PageReport): void;
  signal: AbortSignal;
}

export interface Followed {
  report(): void;
  /** Compares the address of this moment; another place is a new generation at once. */
  look(): void;
}

/** Before the address changes, and only where the document stays; not in the type library yet. */
interface NavigateEvent extends Event {
  destination: { url: string; sameDocument: boolean };
}

/** At most ten reports a second, whatever the page does with its address. */
const PACE_MS = 100;
/** A mail stands in its thread some time after the press that sent it. */
const LATER_MS = 2_000;
/** Reasons of our own: the browser's is an exception with a stack, which costs milliseconds between a navigation and its report. */
const MOVED = 'moved';
const READ = 'read';
const NOBODY: PageFacts = { people: [] };

const focusOf = (place: Place | null) => place?.refs[0]?.id ?? '';

/**
 * Follows one host page: which place it shows, as a counted generation, and what it says about it. The address speaks
 * first and at once; the document refines it when the right part of it is there. No observer sees the whole document.
 */
export function watchPage({ adapter, onMoved, onReport, signal }: Watch): Followed {
  let generation = 0;
  let address = '';
  let shown: PageReport = { generation: 0, place: null, facts: null };
  let reading = new AbortController();
  // The first may leave at once: a page's clock begins when it is asked for, less than a pace ago.
  let lastReport = -PACE_MS;
  let scheduled = false;
  // Asking forces the page's styles to be computed, which must not stand between a navigation and its report.
  let theme: PageReport['theme'];

  function report(): void {
    if (scheduled) return;
    const wait = lastReport + PACE_MS - performance.now();
    scheduled = wait > 0;
    if (scheduled) setTimeout(send, wait);
    else send();
  }

  function send(): void {
    scheduled = false;
    if (signal.aborted) return;
    lastReport = performance.now();
    theme ??= adapter.theme?.(document);
    onReport({ ...shown, theme });
  }

  function moveTo(place: Place | null, facts: PageFacts | null): void {
    generation += 1;
    shown = { generation, place, facts };
    onMoved(generation);
    report();
  }

  const look = () => lookAt(location.href);

  /** The address may have changed: a new place is a new generation, the same place is not. */
  function lookAt(url: string): void {
    if (signal.aborted) return;
    const place = adapter.locate(new URL(url)) ?? null;
    // Lists and drafts are told apart by their whole address, but for what Gmail writes behind it about composers.
    const many = place?.page === 'list' || place?.page === 'compose';
    const key = placeKey(place ?? undefined) + (many ? url.replace(/(#[^?]*)\?.*/, '$1') : '');
    if (key === address && generation > 0) return;
    address = key;
    reading.abort(MOVED);
    reading = new AbortController();
    moveTo(place, place?.page === 'record' ? null : place && NOBODY);
    if (place) trySoon((last) => read(place, last), reading.signal);
  }

  /**
   * Reports where the page is going before it is there: the browser hears of the new address right after this and is busy with it
   * for 5-10 ms, which our report would wait for. The page may still call it off, so the next task looks where it really is.
   */
  let sure: ReturnType<typeof setTimeout> | undefined;
  function lookAhead(event: Event): void {
    const { isTrusted, destination } = event as NavigateEvent;
    if (!isTrusted || !destination.sameDocument) return;
    clearTimeout(sure);
    sure = setTimeout(look);
    lookAt(destination.url);
  }

  function read(place: Place, last: boolean): void {
    const root = adapter.activeRoot(document, place);
    const refined = root && adapter.refine(root, place);
    // What was read of another record, such as a mail that is sent by now, says nothing about this one.
    const known = focusOf(place) === focusOf(shown.place) ? shown.facts : NOBODY;
    const facts = root && refined ? { ...NOBODY, ...adapter.read(root, refined) } : known;
    const changed = take(refined ?? place, facts ?? (last ? { ...NOBODY, ...adapter.always?.(document, place) } : null));
    // Once more the same: what a page of many thousand elements says need not be asked ten times.
    if (!changed && refined && facts && adapter.enough?.(refined, facts)) reading.abort(READ);
  }

  /** Another record in front under the same address (a reading pane) is a move; more about the same one is not. True when either is new. */
  function take(place: Place, facts: PageFacts | null): boolean {
    if (focusOf(place) !== focusOf(shown.place)) {
      moveTo(place, facts);
      return true;
    }
    const before = theme;
    theme = adapter.theme?.(document);
    if (theme === before && JSON.stringify([place, facts]) === JSON.stringify([shown.place, shown.facts])) return false;
    shown = { generation, place, facts };
    report();
    return true;
  }

  /** Reads the page again a moment later: bursts of changes are one reading. */
  let timer: ReturnType<typeof setTimeout> | undefined;
  function rereadSoon(): void {
    if (signal.aborted) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      look();
      const place = adapter.locate(new URL(location.href));
      if (place) read(place, false);
    }, PACE_MS);
  }

  /** What a press changed at once, and what it sent: `Ctrl`+`Enter` sends in every host, `Escape` closes, and no other key is looked at. */
  function pressed(event: Event): void {
    const { type, key, ctrlKey, metaKey } = event as KeyboardEvent;
    if (type !== 'click' && key !== 'Escape' && !(key === 'Enter' && (ctrlKey || metaKey))) return;
    rereadSoon();
    setTimeout(rereadSoon, LATER_MS);
  }

  /** The title changes with the record in every host. Its element is replaced now and then, so its parent is watched, where hosts put styles all the time. */
  let { title } = document;
  const titles = new MutationObserver(() => {
    if (document.title === title) return;
    title = document.title;
    rereadSoon();
  });
  const watchTitles = () => document.head && titles.observe(document.head, { childList: true, subtree: true, characterData: true });
  // There is no head yet when the document starts.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watchTitles, { signal });
  else watchTitles();

  const { navigation } = window as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', lookAhead, { signal });
  navigation?.addEventListener('currententrychange', look, { signal });
  addEventListener('popstate', look, { signal });
  addEventListener('hashchange', look, { signal });
  // A click may open a mail's details or another thread in a reading pane, with neither address nor title changing.
  for (const type of ['click', 'keydown']) addEventListener(type, pressed, { capture: true, signal });
  // The field that was left holds what was typed into it, and another mail may be the one that is written in.
  addEventListener('focusin', rereadSoon, { capture: true, signal });
  // A page that comes back from the back/forward cache is a new visit.
  addEventListener('pageshow', (event: PageTransitionEvent) => event.persisted && again(), { signal });
  const poll = navigation ? undefined : setInterval(look, 1000);
  signal.addEventListener('abort', () => {
    titles.disconnect();
    reading.abort();
    clearTimeout(timer);
    clearTimeout(sure);
    clearInterval(poll);
  });

  function again(): void {
    address = '\u0000';
    look();
  }

  look();
  return { report, look };
}
