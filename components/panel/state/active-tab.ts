import { send } from '@/lib/messaging/client';
import { toError } from './ask';
import { showView, usePanel } from './store';

let turn = 0;

/**
 * Asks what the tab in front shows now. Where it has `moved` on, everything is hidden at once, in the same task, until the
 * answer is there; an answer to an earlier question is dropped.
 */
export async function readActiveTab(moved: boolean): Promise<void> {
  turn += 1;
  const mine = turn;
  if (moved) usePanel.setState({ covered: true });
  try {
    const { view, beside, tabId } = await send('side.view', {});
    if (mine !== turn) return;
    showView(view);
    usePanel.setState({ beside, tabId, covered: false });
  } catch (thrown) {
    if (mine !== turn) return;
    const trouble = toError(thrown);
    const phase = trouble.code === 'invalidated' ? 'gone' : trouble.code === 'bad_input' ? 'refused' : 'silent';
    usePanel.setState({ phase, trouble, covered: false });
  }
}

/** The worker knows more about a tab. While the answer about the one in front is awaited, that may be the one. */
export function heardOf({ tabId, documentId, generation }: { tabId: number; documentId: string; generation: number }): void {
  const { tabId: shown, view, covered } = usePanel.getState();
  const moved = view?.documentId !== documentId || view.generation !== generation;
  if (covered || tabId === shown) void readActiveTab(moved);
}
