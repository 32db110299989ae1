import { type Dock, type Moves, RAIL_WIDTH, USUAL_DOCK } from '../../lib/domain/panel/dock';
import type { Elements } from './elements';
import { makeRoom, watchRoom } from './room';

/** Opens by itself only where the page keeps enough room beside the panel; below this nothing is pushed but by the rail. */
const ROOMY_PX = 1280;
/** Below this even the rail takes a part of the page that is missed there: what is left of the page lies under it or is cut off. */
const SLIM_PX = 600;

/** Nothing but the icon tab, the frame folded to its rail, or the whole panel. */
export type Look = 'tab' | 'rail' | 'open';

interface Options {
  signal: AbortSignal;
  /** Another look has been taken; the frame is wanted for all but the tab. */
  onLook(look: Look, focus: boolean): void;
  /** Another part of the page has to be moved than was thought. */
  onMoves(moves: Moves): void;
}

/** What the worker says about the page in front; `aside`: the browser's own side panel is open. */
interface Advice {
  open: boolean;
  quiet?: boolean;
  dock?: Dock;
  aside?: boolean;
}

/** Which of its looks the panel has in this page, and the page's room for it. Checks the outcome and steps back when it is bad. */
export function createPlace(elements: Elements, { signal, onLook, onMoves }: Options) {
  let dock: Dock = USUAL_DOCK;
  let look: Look = 'tab';
  let byHand = false;
  /** An account is recognised here, so the rail has something to show. */
  let welcome = false;
  /** How far it may open by itself: less once controls of the page lay under it, until the window changes. */
  let limit: Look = 'open';
  let giveBack: () => void = () => undefined;
  let leaveTab: () => void = () => undefined;
  /** The browser's own side panel is open beside this page, and how the panel lay here before. */
  let aside: { look: Look; byHand: boolean } | undefined;

  const roomy = () => innerWidth >= ROOMY_PX;
  const inPage = () => !aside && dock.mode !== 'side';
  /** The tab takes no room and stands where no control is. */
  const folded = (): Look => (inPage() && innerWidth >= SLIM_PX ? 'rail' : 'tab');
  const byItself = (): Look => {
    if (!inPage()) return 'tab';
    return limit === 'rail' || (limit === 'open' && (dock.mode === 'rail' || !roomy())) ? folded() : limit;
  };
  function moved(moves: Moves): void {
    dock = { ...dock, moves };
    onMoves(moves);
  }
  /** Shows the tab where no control is, and looks again while the page is built and when the window changes. */
  function tab(show: boolean): void {
    leaveTab();
    elements.tab(show);
    if (!show) return;
    const stop = new AbortController();
    leaveTab = () => stop.abort();
    const settle = () => {
      elements.tab(true);
      return true;
    };
    watchRoom({ settle }, stop.signal);
  }
  const fold = () => take(welcome ? folded() : 'tab', true);

  function take(next: Look, hand: boolean, focus = hand): void {
    byHand = hand;
    look = next;
    giveBack();
    const stop = new AbortController();
    const width = look === 'rail' ? RAIL_WIDTH : dock.width;
    elements.dock(dock.side, width);
    tab(look === 'tab' && !aside);
    onLook(look, focus);
    if (look === 'tab') return;
    const push = look === 'rail' || (dock.mode === 'push' && roomy());
    const room = makeRoom(elements, { ...dock, width, push, onMoves: moved });
    giveBack = () => {
      stop.abort();
      room.giveBack();
      giveBack = () => undefined;
    };
    // Opening by itself is a courtesy, and so is the rail: not at the price of a control of the page.
    const covered = () => {
      if (look === 'open' && hand) return foldOnWork(stop.signal);
      if (look === 'open') limit = 'rail';
      take(look === 'open' ? folded() : 'tab', false);
    };
    if (!push && !hand && !room.settle()) {
      covered();
      return;
    }
    if (push || !hand) watchRoom(room, stop.signal, covered);
    if (!push) foldOnWork(stop.signal);
  }

  /** What lies over the page leaves when work goes on there: never over a composer or a save bar that is being used. */
  function foldOnWork(stop: AbortSignal): void {
    const pressed = (event: Event) => event.isTrusted && event.target !== elements.host && fold();
    addEventListener('pointerdown', pressed, { capture: true, signal: stop });
  }

  /** The window's own, not the one that we tell the page. */
  function resized({ isTrusted }: Event): void {
    if (!isTrusted) return;
    limit = 'open';
    const next = byItself();
    // By hand it was opened or closed; folded it became by itself, as it does again.
    if (welcome && look !== next && (!byHand || (look === 'rail' && next === 'tab'))) take(next, false);
  }
  addEventListener('resize', resized, { signal });
  signal.addEventListener('abort', () => {
    giveBack();
    leaveTab();
  });

  return {
    look: () => look,
    /** The panel of this product is the browser's own. */
    isSide: () => dock.mode === 'side',
    show(open: boolean): void {
      // An answer that was on its way when the person closed it must not open it again.
      limit = open ? 'open' : 'tab';
      take(limit, true);
    },
    advise({ open, quiet, dock: next = dock, aside: beside = false }: Advice): void {
      welcome = open;
      dock = next;
      if (beside !== (aside !== undefined)) {
        const before = aside;
        aside = beside ? { look, byHand } : undefined;
        // What opened by itself does so again, by the window's width of now.
        take(before?.byHand && inPage() ? before.look : 'tab', before?.byHand ?? false, false);
      }
      if (look === 'rail' && quiet) take('tab', false);
      else if (look === 'tab' && open && limit !== 'tab') take(byItself(), false);
      else if (look === 'tab') tab(!aside);
    },
    /** Another edge, width or mode, as its person chose in the panel. A drag only draws. */
    dock(next: Dock, settled: boolean): void {
      const folds = next.mode === 'rail' && dock.mode !== 'rail';
      dock = next;
      if (settled) take(dock.mode === 'side' ? 'tab' : folds ? folded() : 'open', true);
      else elements.dock(dock.side, dock.width);
    },
    /** Nothing at all, not even the tab. */
    leave(): void {
      take('tab', false);
      tab(false);
    },
  };
}
