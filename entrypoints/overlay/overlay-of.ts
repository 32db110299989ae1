import type { HostAdapter } from '../../lib/hosts/adapter';
import { noteFocus } from '../../lib/hosts/last-focus';
import { watchPage } from '../../lib/hosts/session';
import type { ContentScriptContext } from '../../lib/platform/script-context';
import { startOverlay } from './overlay';

/** What each product's overlay does in a page: a script carries the reader of its own product alone, because all of it is read in every page. */
export const overlayOf = (adapter: HostAdapter) => (context: unknown) => {
  const { signal } = context as ContentScriptContext;
  if (window.top !== window || !adapter.matches(location)) return;
  noteFocus(signal);
  const overlay = startOverlay(signal);
  overlay.follow(watchPage({ adapter, signal, onMoved: overlay.moved, onReport: overlay.report }));
};
