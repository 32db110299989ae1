import '../lib/platform/words';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { SentReport } from '../lib/domain/outreach/insert-order';
import { startInserter } from '../lib/hosts/inserter';
import { adapterFor } from '../lib/hosts/registry';
import { onCommand, send } from '../lib/messaging/client';
import type { Input } from '../lib/messaging/protocol';
import type { ContentScriptContext } from '../lib/platform/script-context';

/** Puts a prepared text into the composer in front. Injected by the worker when somebody asks for that, and never before. */
export default defineContentScript({
  registration: 'runtime',
  main(context) {
    const { signal } = context as unknown as ContentScriptContext;
    const adapter = adapterFor(new URL(location.href));
    if (window.top !== window || !adapter) return;
    // Nobody there to hear it: the person logs by hand.
    const report = (said: SentReport) => void send('outreach.sent', said).catch(() => undefined);
    // Firefox hands the page a paste of ours without its data (bugzilla 1654724).
    const byPage = import.meta.env.FIREFOX ? (order: Input<'outreach.enter'>) => send('outreach.enter', order) : undefined;
    const inserter = startInserter(adapter, report, signal, byPage);
    onCommand('insert.look', () => inserter.look(), signal);
    onCommand('insert.put', ({ order }) => inserter.put(order), signal);
    onCommand('insert.newest', () => inserter.newest(), signal);
  },
});
