import { type Browser, browser } from './browser';
import { tell } from './tabs';

/** The only line between two documents of ours that the worker does not have to be awake for. */
const NAME = 'reports';

/**
 * In a host page: whoever of ours is on the line hears what is said. A page of the web cannot be: it would need our own API, and an
 * extension of others reaches no content script.
 */
export function openLine(signal: AbortSignal): (report: unknown) => void {
  const ports = new Set<Browser.runtime.Port>();
  const listener = (port: Browser.runtime.Port) => {
    if (port.name !== NAME) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
  };
  browser.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onConnect.removeListener(listener), { once: true });
  return (report) => {
    for (const port of ports) {
      try {
        port.postMessage(report);
      } catch {
        // Of an extension that was updated under us: `context.changed` learns it as well, and says so.
        ports.delete(port);
      }
    }
  };
}

/** The page beside a panel, at the other end of the line. */
export interface Beside {
  tabId: number;
  /** Tells it that this generation is on screen. Answers whether somebody was there. */
  tellPainted(generation: number): Promise<boolean>;
}

/**
 * In a panel: hears what the document it lies in reports, from now until that document goes to sleep or `onEnd`. What a page says is
 * not checked here: its process may be in other hands.
 */
export async function joinLine(documentId: string, onReport: (report: unknown, beside: Beside) => void, onEnd: () => void): Promise<void> {
  const tabId = (await browser.tabs.getCurrent())?.id;
  if (tabId === undefined) return;
  const address = { tabId, documentId, frameId: 0 };
  const beside = { tabId, tellPainted: (generation: number) => tell(address, 'overlay.painted', { generation }) };
  const options = import.meta.env.FIREFOX ? { frameId: 0 } : { documentId };
  const port = browser.tabs.connect(tabId, { ...options, name: NAME });
  port.onMessage.addListener((report: unknown) => onReport(report, beside));
  port.onDisconnect.addListener(onEnd);
}
