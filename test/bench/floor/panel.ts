import { onPresented } from '../../../components/panel/state/presented';
import { chrome, type FloorMessage, kept, NAMED } from './api';

/** Paints one frame with what it is told and says so once it is on the screen: sooner, its cover would show what stood there before. */
const root = document.querySelector('#root');
chrome.runtime.onMessage.addListener((message: FloorMessage) => {
  if (message.kind !== 'moved' || !root) return;
  const name = `floor-${message.count}`;
  root.innerHTML = typeof kept.card === 'string' ? kept.card.replaceAll(NAMED, name) : `<h1>${name}</h1>`;
  onPresented(() => void chrome.runtime.sendMessage({ kind: 'painted', count: message.count } satisfies FloorMessage));
});

void chrome.runtime.sendMessage({ kind: 'mounted', frameId: 0 } satisfies FloorMessage);
