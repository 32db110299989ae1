import { chrome, type FloorMessage } from './api';
import { mountFrame } from './frame';

/** Follows addresses that end in `#floor-<n>`, which name no other record, so that our own script stays quiet. */
const { cover } = mountFrame();
let count = 0;
let frameId = 0;

const { navigation } = window as unknown as { navigation: EventTarget };
navigation.addEventListener('currententrychange', () => {
  const named = /^#floor-(\d+)$/.exec(location.hash)?.[1];
  if (!named) return;
  count = Number(named);
  cover.hidden = false;
  void chrome.runtime.sendMessage({ kind: 'moved', count, frameId } satisfies FloorMessage);
});

chrome.runtime.onMessage.addListener((message: FloorMessage) => {
  if (message.kind === 'mounted') frameId = message.frameId;
  if (message.kind === 'painted' && message.count === count) cover.hidden = true;
});
