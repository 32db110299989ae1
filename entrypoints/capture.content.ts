import { defineContentScript } from 'wxt/utils/define-content-script';
import { imagesOn } from '../lib/hosts/shot-images';
import { measure, stands } from '../lib/hosts/shot-measure';
import { unroller } from '../lib/hosts/unroll';
import { veil } from '../lib/hosts/veil';
import { onCommand } from '../lib/messaging/client';
import type { ContentScriptContext } from '../lib/platform/script-context';
import { openRoot } from '../lib/platform/shadow';

/** Helps to take one picture of a page: takes the panel out of sight and says where something private stands. Injected when a person asks for a picture, and never else. */
export default defineContentScript({
  registration: 'runtime',
  main(context) {
    const { signal } = context as unknown as ContentScriptContext;
    if (window.top !== window) return;
    const self = crypto.getRandomValues(new Uint32Array(2)).join('-');
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', () => observer.disconnect());
    const cloak = veil(openRoot, signal);
    onCommand('capture.hide', () => cloak.on(), signal);
    const roll = unroller(openRoot, signal);
    onCommand('capture.unroll', () => roll.begin(), signal);
    onCommand(
      'capture.rollTo',
      ({ top }) => {
        cloak.stay();
        return roll.to(top);
      },
      signal,
    );
    onCommand('capture.rolled', () => roll.now(), signal);
    onCommand('capture.rollBack', () => roll.off(), signal);
    const images = imagesOn(openRoot);
    onCommand('capture.stands', stands, signal);
    onCommand('capture.images', () => images.list(), signal);
    onCommand('capture.image', ({ n }) => images.png(n), signal);
    onCommand('capture.reveal', ({ n }) => images.reveal(n), signal);
    onCommand('capture.show', () => cloak.off(), signal);
    onCommand(
      'capture.measure',
      ({ salt, image }) => {
        changes += observer.takeRecords().length;
        return measure({ open: openRoot, document: self, changes, salt, image });
      },
      signal,
    );
  },
});
