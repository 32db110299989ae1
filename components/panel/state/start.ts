import type { PanelView } from '@/lib/domain/panel/view';
import { onCommand, send } from '@/lib/messaging/client';
import { loadDock } from '../frame/docking';
import { heardOf, readActiveTab } from './active-tab';
import { ask, toError } from './ask';
import { forgetKept } from './kept';
import { type Surface, showView, usePanel } from './store';

/**
 * How this page was opened: by our overlay with a one-use token, as the browser's own side panel, as a tab for one account, or
 * by somebody else.
 */
export type Opening = { token: string } | { side: true } | { accountId: string };

/** Reads the opening from the address. A frame never gets an account by its id: only the worker knows whose tab it is. */
export function openingOf(location: Pick<Location, 'hash' | 'search'>, framed: boolean): Opening | undefined {
  const token = location.hash.slice(1);
  if (/^[A-Za-z0-9_-]{32}$/.test(token)) return { token };
  if (framed) return undefined;
  const asked = new URLSearchParams(location.search);
  const accountId = asked.get('account');
  if (asked.get('surface') === 'side') return { side: true };
  return accountId ? { accountId } : undefined;
}

/** Claims the tab or loads the account, then follows the worker. Also behind "Try again". */
export async function start(opening: Opening | undefined): Promise<void> {
  if (!opening) {
    usePanel.setState({ phase: 'refused' });
    return;
  }
  if ('side' in opening) {
    usePanel.setState({ phase: 'starting', surface: 'side' });
    return readActiveTab(true);
  }
  const surface: Surface = 'token' in opening ? 'framed' : 'alone';
  usePanel.setState({ phase: 'starting', surface });
  try {
    showView(await firstView(opening));
    if (surface === 'framed') void loadDock();
  } catch (thrown) {
    const error = toError(thrown);
    if (error.code === 'invalidated') usePanel.setState({ phase: 'gone' });
    else if (error.retryable || surface === 'alone') usePanel.setState({ phase: 'silent', trouble: error });
    else usePanel.setState({ phase: 'refused' });
  }
}

/** Hears the worker from the first moment: a view may arrive before the claim is answered. */
export function follow(opening: Opening | undefined, signal?: AbortSignal): void {
  if (!opening) return;
  onCommand('typed.forget', forgetKept, signal);
  if ('side' in opening) {
    onCommand('tab.changed', heardOf, signal);
    onCommand('data.changed', () => void readActiveTab(false), signal);
    onCommand('side.close', ({ windowId }) => windowId === windowInAddress() && window.close(), signal);
  } else if ('token' in opening) onCommand('panel.view', heardView, signal);
  else
    onCommand(
      'data.changed',
      async () => {
        const answer = await ask('account.view', { accountId: opening.accountId });
        if (answer) showView(answer.value);
      },
      signal,
    );
}

/** The frame is asked for before anything is drawn: the browser brings it while React draws, and not a moment after. */
function heardView({ view }: { view: PanelView }): void {
  requestAnimationFrame(() => undefined);
  showView(view);
}

/** The window of a side panel; 0 until it is known. */
export const windowInAddress = () => Number(new URLSearchParams(location.search).get('window'));

function firstView(opening: Exclude<Opening, { side: true }>): Promise<PanelView> {
  return 'token' in opening ? send('panel.claim', { token: opening.token }) : send('account.view', { accountId: opening.accountId });
}
