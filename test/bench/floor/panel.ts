import { onPresented } from '../../../components/panel/presented';
import { chrome, type FloorMessage } from './api';

/** Paints one frame with what it is told and says so once it is on the screen: sooner, its cover would show what stood there before. */
const heading = document.querySelector('h1');
chrome.runtime.onMessage.addListener((message: FloorMessage) => {
  if (message.kind !== 'moved' || !heading) return;
  heading.textContent = `floor-${message.count}`;
  onPresented(() => void chrome.runtime.sendMessage({ kind: 'painted', count: message.count } satisfies FloorMessage));
});

void chrome.runtime.sendMessage({ kind: 'mounted', frameId: 0 } satisfies FloorMessage);
