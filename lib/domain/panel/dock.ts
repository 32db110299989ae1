/**
 * How the panel shares a host page. `push` moves the page aside and opens by itself; `overlay` lies over the page;
 * `rail` is a strip that opens over the page when pressed. What lies over the page folds when work goes on there.
 * `side` is the browser's own side panel: the page keeps nothing of ours but the icon tab.
 */
export type DockMode = 'push' | 'overlay' | 'rail' | 'side';
export type DockSide = 'left' | 'right';

/** What of a page makes room beside it: its root, or its body where fixed parts would not follow the root. */
export type Moves = 'root' | 'body';

export interface Dock {
  mode: DockMode;
  side: DockSide;
  /** Of the open panel, CSS pixels. */
  width: number;
  /** What was found to help in the pages of this origin. */
  moves?: Moves;
}

export const LEAST_WIDTH = 280;
export const MOST_WIDTH = 560;
/** The dock of one product, and whether a press in the panel can open the browser's own side panel here. */
export interface DockView extends Dock {
  opensSide: boolean;
}

/** Of the folded panel, CSS pixels. */
export const RAIL_WIDTH = 44;

export const USUAL_DOCK: Dock = { mode: 'push', side: 'right', width: 360 };

export const clampWidth = (width: number) => Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.round(width)));
