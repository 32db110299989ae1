import '../../lib/platform/words';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { SCRIPT_PATTERNS } from '../../lib/domain/products';
import { noteFocus } from '../../lib/hosts/last-focus';
import { adapterFor } from '../../lib/hosts/registry';
import { watchPage } from '../../lib/hosts/session';
import type { ContentScriptContext } from '../../lib/platform/script-context';
import { startOverlay } from './overlay';

export default defineContentScript({
  matches: SCRIPT_PATTERNS,
  runAt: 'document_start',
  main(context) {
    const { signal } = context as unknown as ContentScriptContext;
    const adapter = adapterFor(new URL(location.href));
    if (window.top !== window || !adapter) return;
    noteFocus(signal);
    const overlay = startOverlay(signal);
    overlay.follow(watchPage({ adapter, signal, onMoved: overlay.moved, onReport: overlay.report }));
  },
});
