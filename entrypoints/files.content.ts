import { defineContentScript } from 'wxt/utils/define-content-script';
import { threadFiles } from '../lib/hosts/gmail/files';
import { onCommand } from '../lib/messaging/client';
import type { ContentScriptContext } from '../lib/platform/script-context';

/** Names the files of the thread in front. Injected when a person asks for them on the page of an escalation, and never else. */
export default defineContentScript({
  registration: 'runtime',
  main(context) {
    const { signal } = context as unknown as ContentScriptContext;
    if (window.top !== window) return;
    onCommand('files.list', () => threadFiles(document, new URL(location.href)), signal);
  },
});
