import { create } from 'zustand';
import { liveBy } from '@/lib/domain/company/house-rules';
import type { AppError } from '@/lib/domain/errors';
import type { DockView } from '@/lib/domain/panel/dock';
import type { PanelView, SideView } from '@/lib/domain/panel/view';
import type { TaskOutcome } from '@/lib/domain/task/task';
import { type BoundIntent, INERT_MS, intentOf, type Standing } from '../intent/bound';
import { isClear, type Visibility } from '../intent/visibility';
import { isNotOlder, movesOn } from './accept';

/** `refused`: not opened by Sidelight. `silent`: the worker does not answer. `gone`: the extension was updated. */
export type Phase = 'starting' | 'refused' | 'silent' | 'gone' | 'shown';

/**
 * `framed`: in a host page. `side`: the browser's own side panel, beside whatever tab is in front. `alone`: a tab of its own,
 * which shows one account and changes nothing.
 */
export type Surface = 'framed' | 'side' | 'alone';

export interface TaskDraft {
  outcome: TaskOutcome;
  note: string;
}

/** A press that waits for the person to confirm it, in browsers that cannot say what is in sight. */
export interface Confirming {
  intent: BoundIntent;
  /** The accessible name of what was pressed. */
  words: string;
  act: (intent: BoundIntent) => void;
  /** `performance.now()`. */
  since: number;
}

interface PanelState {
  phase: Phase;
  surface: Surface;
  view?: PanelView;
  /** What the side panel stands beside, and the tab; only there. */
  beside?: SideView['beside'];
  tabId?: number;
  /** The side panel's tab has moved on, and what it shows now is not known yet. */
  covered: boolean;
  /** What this panel found among remembered views before the worker had woken, and how its page hears that it is on screen. */
  recalled?: { generation: number; tellPainted(generation: number): Promise<boolean> };
  /** When the record or account last changed, `performance.now()`. */
  changedAt: number;
  /** True after such a change until controls may be pressed; for looks only, `Press` and `admit` measure for themselves. */
  inert: boolean;
  visibility: Visibility;
  confirming?: Confirming;
  /** The last sentence for the polite live region. `count` makes the same sentence heard twice. */
  announcement: { text: string; count: number; unseen?: true };
  trouble?: AppError;
  searching: boolean;
  /** How the panel lies in its page; absent until asked, and outside of pages. */
  dock?: DockView;
  /** Which disclosures are open. Kept from account to account so that nothing jumps. */
  open: Record<string, boolean>;
  /** Outcome and note being written, by account and task; kept as rows as well, see `drafts.ts`. */
  drafts: Record<string, TaskDraft>;
}

export const usePanel = create<PanelState>()(() => ({
  phase: 'starting',
  surface: 'framed',
  changedAt: Number.NEGATIVE_INFINITY,
  inert: false,
  covered: false,
  visibility: 'hidden',
  announcement: { text: '', count: 0 },
  searching: false,
  open: {},
  drafts: {},
}));

/** Shows a view unless it is older than the one on screen. */
export function showView(next: PanelView, now = performance.now()): void {
  const { view, surface } = usePanel.getState();
  if (surface === 'framed' && !isNotOlder(next, view)) return;
  liveBy(next.house);
  if (!movesOn(next, view)) {
    usePanel.setState({ view: next, phase: 'shown', trouble: undefined });
    return;
  }
  usePanel.setState({
    view: next,
    phase: 'shown',
    trouble: undefined,
    changedAt: now,
    inert: true,
    searching: false,
    confirming: undefined,
  });
  setTimeout(() => settle(now), INERT_MS);
}

/** Milliseconds after a change within which our own cover leaves and the panel is seen; later, a press may ask why it is not. */
const SETTLE_MS = 3_000;

function settle(change: number): void {
  const { changedAt, visibility } = usePanel.getState();
  if (changedAt !== change) return;
  const now = performance.now();
  if (visibility === 'unknown' || isClear(visibility, now) || now - change >= SETTLE_MS) usePanel.setState({ inert: false });
  else setTimeout(() => settle(change), 50);
}

export function setVisibility(visibility: Visibility): void {
  usePanel.setState({ visibility });
}

export function standing(): Standing {
  const { view, changedAt } = usePanel.getState();
  return { intent: intentOf(view), changedAt };
}

/** Says a sentence in the polite live region. */
export function announce(text: string): void {
  usePanel.setState(({ announcement }) => ({ announcement: { text, count: announcement.count + 1 } }));
}

/** Says to whoever cannot see it what stands on screen already. */
export function announceUnseen(text: string): void {
  usePanel.setState(({ announcement }) => ({ announcement: { text, count: announcement.count + 1, unseen: true } }));
}

export function setSearching(searching: boolean): void {
  usePanel.setState({ searching });
}

export function toggle(name: string, open: boolean): void {
  usePanel.setState((state) => ({ open: { ...state.open, [name]: open } }));
}
