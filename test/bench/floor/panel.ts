import { chrome, type FloorMessage } from './api';

/** Paints one frame with what it is told and says so. */
const heading = document.querySelector('h1');
chrome.runtime.onMessage.addListener((message: FloorMessage) => {
  if (message.kind !== 'moved' || !heading) return;
  heading.textContent = `floor-${message.count}`;
  requestAnimationFrame(() => void chrome.runtime.sendMessage({ kind: 'painted', count: message.count } satisfies FloorMessage));
});

void chrome.runtime.sendMessage({ kind: 'mounted', frameId: 0 } satisfies FloorMessage);
