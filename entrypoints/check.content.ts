import '../lib/platform/words';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { censored } from '../lib/hosts/censor';
import { followCheck } from '../lib/hosts/check';
import { hostProbes } from '../lib/hosts/probes';
import { adapterFor } from '../lib/hosts/registry';
import { onCommand, send } from '../lib/messaging/client';
import type { ContentScriptContext } from '../lib/platform/script-context';

/** Looks whether the page is still built as reading expects. Injected by the worker now and then, long after the page has loaded. */
export default defineContentScript({
  registration: 'runtime',
  main(context) {
    const { signal } = context as unknown as ContentScriptContext;
    const adapter = adapterFor(new URL(location.href));
    if (window.top !== window || !adapter) return;
    const probes = hostProbes[adapter.id];
    // Nobody there to hear a report: the next page is looked at again.
    const check = followCheck(adapter, probes, (report) => void send('host.checked', report).catch(() => undefined), signal);
    onCommand('host.check', ({ generation }) => check.start(generation), signal);
    onCommand('host.tree', () => censored(probes.region(document), probes.written), signal);
  },
});
