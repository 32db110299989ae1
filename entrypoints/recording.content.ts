import { defineContentScript } from 'wxt/utils/define-content-script';
import { MOST_LETTERS_LEFT } from '../lib/domain/recording/recording';
import { onCommand, send } from '../lib/messaging/client';
import type { ContentScriptContext } from '../lib/platform/script-context';

/** Times that one document hands over: a page could do it without end. */
const MOST = 50;

/** Takes over what a page kept of its errors as it is left. Injected where a recording begins, and never else. */
export default defineContentScript({
  registration: 'runtime',
  main(context) {
    const { signal } = context as unknown as ContentScriptContext;
    if (window.top !== window) return;
    let times = 0;
    const take = (event: Event) => {
      const text: unknown = event instanceof CustomEvent ? event.detail : undefined;
      if (typeof text !== 'string' || text.length > MOST_LETTERS_LEFT || times >= MOST) return;
      times += 1;
      void send('recording.left', { text }).catch(() => undefined);
    };
    onCommand(
      'recording.listen',
      ({ key }) => {
        window.addEventListener(key, take, { signal });
        return true;
      },
      signal,
    );
  },
});
