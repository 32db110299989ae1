import '../lib/platform/words';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { productOf } from '../lib/domain/host/products';
import { rowReaders } from '../lib/hosts/row-readers';
import { followRows } from '../lib/hosts/rows';
import { onCommand, send } from '../lib/messaging/client';
import type { ContentScriptContext } from '../lib/platform/script-context';

/** Reads and opens the rows of list pages. Injected by the worker where a panel stands beside one, and nowhere else. */
export default defineContentScript({
  registration: 'runtime',
  main(context) {
    const { signal } = context as unknown as ContentScriptContext;
    const host = productOf(location.origin);
    if (window.top !== window || !host) return;
    // Nobody there to hear a report: the next order reads again.
    const list = followRows(rowReaders[host], (report) => void send('list.report', report).catch(() => undefined), signal);
    onCommand(
      'list.read',
      ({ generation, again }) => {
        list.read(generation, again);
        return true;
      },
      signal,
    );
    onCommand('list.open', ({ generation, row }) => list.open(generation, row), signal);
  },
});
