/** Scripts of ours in one document share this object, and the page has another: what the overlay notes is read by the inserter. */
const shared = globalThis as { sidelightFocus?: WeakRef<Element> };

export function noteElement(element: Element): void {
  shared.sidelightFocus = new WeakRef(element);
}

/**
 * Notes where the person wrote last: a press in the panel takes the focus away before anybody asks. One listener that hears no key,
 * for as long as the page stands. Through shadow roots: the document hears of their host alone.
 */
export function noteFocus(signal: AbortSignal): void {
  addEventListener(
    'focusin',
    (event) => {
      const [at] = event.composedPath() as Element[];
      if (event.isTrusted && at?.matches('input,textarea,[contenteditable]')) noteElement(at);
    },
    { signal },
  );
}

/** The element that was written in last, while it is still in the page; a frame, while the focus is in one. */
export function lastFocus(): Element | undefined {
  const now = document.activeElement;
  if (now?.localName === 'iframe') return now;
  const element = shared.sidelightFocus?.deref();
  return element?.isConnected ? element : undefined;
}
