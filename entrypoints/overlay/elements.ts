import type { DockSide } from '../../lib/domain/panel/dock';
import { plain } from '../../lib/words/say';
import { freeTop } from './controls';

/**
 * What the content script draws: an icon tab, the frame's place and its cover. A page can read this by `window.find`
 * and by looking at the element, so nothing here ever comes from customer data. The cover leaves the top row of the frame free, an
 * empty edge: of a frame that is hidden whole, Chromium draws a picture a second and never says that it was shown.
 */
const SHEET = `
:host{all:initial!important;position:fixed!important;inset:0!important;height:100%!important;z-index:2147483647!important;
display:block!important;pointer-events:none!important;color-scheme:light dark!important}
.frame,.cover{position:absolute;inset:0 0 0 auto;width:var(--width);max-width:100%;height:100%;border:solid #8884;border-width:0 0 0 1px;
box-sizing:border-box;pointer-events:auto}
.left :is(.frame,.cover){right:auto;left:0;border-width:0 1px 0 0}
.frame{color-scheme:normal}
.cover{inset:1px 0 0 auto;background:Canvas;color:CanvasText;display:grid;place-content:center;justify-items:center;gap:12px;
font:13px/1.5 system-ui;text-align:center;padding:5%;overflow:hidden}
.sign{width:16px;height:16px;background:currentColor;forced-color-adjust:none;clip-path:path('M2 3h7v10H2zM11 3h3v10h-3z')}
.cover .sign{scale:1.25}
.tab{position:absolute;right:0;width:28px;height:44px;padding:0;border:1px solid #8886;border-right:0;border-radius:8px 0 0 8px;
background:Canvas;color:light-dark(#2f6f62,#7fd1bd);cursor:pointer;pointer-events:auto;display:grid;place-content:center}
.left .tab{left:0;right:auto;border-width:1px 1px 1px 0;border-radius:0 8px 8px 0}
.tab:focus-visible{outline:2px solid}
[hidden]{display:none}`;

/** Our sign: a page and, beside it, the light. No picture: the first one of a document costs the page's first task a millisecond. */
function sign(): HTMLElement {
  const mark = document.createElement('i');
  mark.className = 'sign';
  return mark;
}

export interface Elements {
  host: HTMLElement;
  /** Holds frame, cover and tab. */
  place: HTMLElement;
  /** Styles everything again: a style that the page moved is refused by the page's own policy. */
  dress(): void;
  /** Where the frame lies and how wide, CSS pixels. */
  dock(side: DockSide, width: number): void;
  tab(show: boolean): void;
  /** Lets pointers through everything drawn here, to see what of the page lies under it. */
  through(on: boolean): void;
  /** Paints tab and cover in the host's own scheme. */
  theme(scheme: 'light' | 'dark' | undefined): void;
  cover(text: string): void;
  uncover(): void;
}

/** Times the page may take our element out before we leave it alone. */
const RETURNS = 3;

export function createElements(signal: AbortSignal, onPressed: () => void, onLost: () => void): Elements {
  // An unregistered name: no page script can define what it does, and an older instance of ours is found by it.
  for (const old of document.querySelectorAll('sidelight-panel')) old.remove();
  const host = document.createElement('sidelight-panel');
  const root = host.attachShadow({ mode: 'closed' });
  const place = document.createElement('div');

  const cover = document.createElement('div');
  cover.className = 'cover';
  const words = document.createElement('span');
  cover.append(sign(), words);
  cover.hidden = true;

  place.append(cover);
  document.documentElement.append(host);
  stay(host, signal, onLost);

  let tab: HTMLButtonElement | undefined;
  /** Not before it is shown: where the panel opens by itself there is none. */
  function makeTab(): HTMLButtonElement {
    const made = document.createElement('button');
    made.className = 'tab';
    made.append(sign());
    made.addEventListener('click', (event) => event.isTrusted && onPressed());
    cover.before(made);
    return made;
  }

  const elements: Elements = {
    host,
    place,
    dress() {
      const style = document.createElement('style');
      style.textContent = SHEET;
      root.replaceChildren(style, place);
    },
    dock(side, width) {
      place.className = side;
      place.style.setProperty('--width', `${width}px`);
    },
    tab(show) {
      if (!show && !tab) return;
      tab ??= makeTab();
      const top = show ? freeTop(this, place.className as DockSide) : undefined;
      tab.hidden = top === undefined;
      // Asked for only now: the first text costs a trip to the browser, which must not hold up the page's first task.
      if (show) tab.title = tab.ariaLabel = plain('overlay.show');
      tab.style.top = `${top ?? 0}px`;
    },
    through(on) {
      for (const part of place.querySelectorAll<HTMLElement>('.frame,.cover,.tab')) part.style.pointerEvents = on ? 'none' : '';
    },
    theme(scheme) {
      place.style.colorScheme = scheme ?? '';
    },
    cover(text) {
      words.textContent = text;
      cover.hidden = false;
      // Above the frame, which is mounted later.
      if (place.lastChild !== cover) place.append(cover);
    },
    uncover() {
      cover.hidden = true;
    },
  };
  elements.dress();
  return elements;
}

/** Comes back when the page removes the element, a bounded number of times; then `onLost`. Sees direct children of `html` only. */
function stay(host: HTMLElement, signal: AbortSignal, onLost: () => void): void {
  let left = RETURNS;
  const observer = new MutationObserver(() => {
    if (host.isConnected || signal.aborted) return;
    left -= 1;
    if (left < 0) {
      observer.disconnect();
      onLost();
    } else document.documentElement.append(host);
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
