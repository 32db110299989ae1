import { chrome, type FloorMessage, kept } from './api';

/** Pushes its card to the frame and passes the answer back, without looking anything up. */
chrome.runtime.onMessage.addListener((message: FloorMessage, sender, answer) => {
  const tabId = sender.tab?.id;
  if (message.kind === 'moved' && tabId !== undefined) {
    void chrome.tabs.sendMessage(tabId, { ...message, card: kept.card } satisfies FloorMessage, { frameId: message.frameId });
  }
  // Who sent it says which frame it is; but for its card the worker keeps nothing, so that it may be stopped.
  if (message.kind === 'mounted' && tabId !== undefined) {
    void chrome.tabs.sendMessage(tabId, { kind: 'mounted', frameId: sender.frameId ?? 0 } satisfies FloorMessage, { frameId: 0 });
  }
  if (message.kind === 'painted' && tabId !== undefined) void chrome.tabs.sendMessage(tabId, message, { frameId: 0 });
  answer(true);
});
