import { controlAt } from './elements';

export interface Room {
  /** Controls of the page still lie under the panel. */
  covers(): boolean;
  /** Tries again with what the page has become; hosts build themselves long after the panel opened. */
  settle(): void;
  giveBack(): void;
}

/** When to look again: hosts build their pages for seconds after the address is there. */
const LOOKS_MS = [0, 300, 1000, 2500, 5000];

/** Keeps the page clear of the panel while it is open; `onCovers` when no way of moving it helps. */
export function watchRoom(room: Room, signal: AbortSignal, onCovers: () => void): void {
  const look = (): void => {
    if (signal.aborted) return;
    room.settle();
    if (room.covers()) onCovers();
  };
  const timers = LOOKS_MS.map((wait) => setTimeout(look, wait));
  // Ours is not trusted, the window's own is.
  addEventListener('resize', (event) => event.isTrusted && look(), { signal });
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));
}

type Styles = Record<string, string>;

/**
 * Moves the page aside. Flow layouts follow the width of `html`; fixed parts follow only a transformed body, which
 * misplaces pop-ups in some pages and is therefore the second try. What counts is the outcome: controls left under
 * the panel. Layouts sized by `100vw` or by script move with neither.
 */
export function makeRoom(host: Element, width: number): Room {
  const narrow = `calc(100% - ${width}px)`;
  const { documentElement } = document;
  const undo: (() => void)[] = [];
  const covers = () => controlsUnder(host, width);
  const giveBack = () => {
    for (const step of undo.splice(0).reverse()) step();
    tellResize();
  };

  function flow(): void {
    undo.push(apply(documentElement, { width: narrow, position: 'relative', 'min-height': '100vh' }));
    tellResize();
  }

  function settle(): void {
    const { body } = document;
    if (!body || !covers()) return;
    giveBack();
    undo.push(apply(documentElement, { height: '100%' }), apply(body, { width: narrow, transform: 'translateZ(0)', height: '100%' }));
    tellResize();
    if (!covers()) return;
    giveBack();
    flow();
  }

  flow();
  settle();
  return { covers, settle, giveBack };
}

/** Inline and important through the style object: no page CSP applies to it. */
function apply(element: HTMLElement, styles: Styles): () => void {
  const { style } = element;
  const before = Object.keys(styles).map((name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const);
  for (const [name, value] of Object.entries(styles)) style.setProperty(name, value, 'important');
  return () => {
    for (const [name, value, priority] of before) style.setProperty(name, value, priority);
  };
}

/** Gmail and others measure on resize only. */
function tellResize(): void {
  window.dispatchEvent(new Event('resize'));
}

/** Looks at a grid of points under the panel for controls of the page. */
function controlsUnder(host: Element, width: number): boolean {
  const { innerWidth, innerHeight } = window;
  for (let x = innerWidth - width + 8; x < innerWidth; x += 44) {
    for (let y = 8; y < innerHeight; y += 40) {
      if (controlAt(x, y, host)) return true;
    }
  }
  return false;
}
