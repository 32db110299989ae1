interface PageWindow {
  DataTransfer: typeof DataTransfer;
  ClipboardEvent: typeof ClipboardEvent;
}

/** Firefox's way to make objects that the page can read: what is made here arrives there empty (bugzilla 1654724). */
const { cloneInto } = globalThis as { cloneInto?<T>(value: T, target: object, options: { wrapReflectors: true }): T };

/** A paste with its data, as a person's would be. No clipboard is touched. */
export function pasteEvent({ plain, html }: { plain: string; html?: string }): Event {
  const page: PageWindow = (window as { wrappedJSObject?: PageWindow }).wrappedJSObject ?? window;
  const clipboardData = new page.DataTransfer();
  clipboardData.setData('text/plain', plain);
  if (html !== undefined) clipboardData.setData('text/html', html);
  const init = { clipboardData, bubbles: true, cancelable: true, composed: true };
  return new page.ClipboardEvent('paste', cloneInto?.(init, window, { wrapReflectors: true }) ?? init);
}
