import type { DockSide, Moves } from '../../lib/domain/panel/dock';
import { clearOf } from './controls';

export interface Room {
  /** Tries what helps while controls of the page lie under the panel; false when nothing does. */
  settle(): boolean;
  giveBack(): void;
}

/** When to look: hosts build their pages for seconds after the address is there. */
const LOOKS_MS = [500, 3000];
/** How long a window keeps its size until it has it, or a field the focus. */
const REST_MS = 150;

/** Keeps the page clear of the panel while it is open; `onCovered` when no way of moving it helps. */
export function watchRoom(room: Pick<Room, 'settle'>, signal: AbortSignal, onCovered?: () => void): void {
  const look = () => signal.aborted || room.settle() || onCovered?.();
  const timers = LOOKS_MS.map((wait) => setTimeout(look, wait));
  // A window that is being drawn larger says so in every frame. Ours is not trusted, the window's own is.
  let resting: ReturnType<typeof setTimeout> | undefined;
  const rest = (event: Event) => {
    if (!event.isTrusted) return;
    clearTimeout(resting);
    resting = setTimeout(look, REST_MS);
  };
  // So does a field that takes the focus when it opens, as a mail that is being written: it came after the page was looked at.
  for (const type of ['resize', 'focusin']) addEventListener(type, rest, { signal });
  signal.addEventListener('abort', () => [...timers, resting].forEach(clearTimeout));
}

type Styles = Record<string, string>;

interface Wanted {
  side: DockSide;
  width: number;
  /** Without it the page is only looked at. */
  push: boolean;
  /** What moved the pages of this origin last time: known, none of them jumps once it is looked at. */
  moves?: Moves;
  /** The other way was the one that helped. */
  onMoves(moves: Moves): void;
}

/**
 * Moves the page aside. Flow layouts follow the width of `html`; fixed parts follow only a transformed body, which
 * misplaces pop-ups in some pages and is therefore the second try where nothing is known. What counts is the outcome:
 * controls left under the panel. Layouts sized by `100vw` or by script move with neither.
 */
export function makeRoom(elements: Parameters<typeof clearOf>[0], { side, width, push, moves = 'root', onMoves }: Wanted): Room {
  const aside: Styles = { width: `calc(100% - ${width}px)`, ...(side === 'left' && { 'margin-left': `${width}px` }) };
  const { documentElement } = document;
  const undo: (() => void)[] = [];
  const undoAll = () => {
    for (const step of undo.splice(0).reverse()) step();
  };
  const move = (what: Moves) => {
    const { body } = document;
    undoAll();
    if (what === 'root' || !body) undo.push(apply(documentElement, { ...aside, position: 'relative', 'min-height': '100vh' }));
    else undo.push(apply(documentElement, { height: '100%' }), apply(body, { ...aside, transform: 'translateZ(0)', height: '100%' }));
    tellResize();
  };

  if (push) move(moves);
  return {
    settle() {
      if (!document.body || clearOf(elements, side, width)) return true;
      if (!push) return false;
      const other = moves === 'root' ? 'body' : 'root';
      move(other);
      if (!clearOf(elements, side, width)) {
        move(moves);
        return false;
      }
      moves = other;
      onMoves(other);
      return true;
    },
    giveBack() {
      undoAll();
      if (push) tellResize();
    },
  };
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
  dispatchEvent(new Event('resize'));
}
