import type { PanelView } from '@/lib/domain/panel/view';
import { type Surface, usePanel } from '../state/store';

/** Whether this panel may change anything: in an approved workspace, beside a page, with storage that can be written, and where the company lets it. */
export function canAct(view: PanelView | undefined, surface: Surface): boolean {
  if (surface === 'alone' || view === undefined || (surface === 'framed' && view.frameWrites === 'never')) return false;
  return !view.readOnly && view.workspace?.approved !== false;
}

/** Whether rows of the page beside may be opened: only in a workspace that is known and approved. Nothing is written. */
export function useCanOpen(): boolean {
  return usePanel(({ view, surface }) => surface !== 'alone' && view?.workspace?.approved === true);
}

export function useCanAct(): boolean {
  return usePanel((state) => canAct(state.view, state.surface));
}
