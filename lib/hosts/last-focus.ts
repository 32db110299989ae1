/** Scripts of ours in one document share this object, and the page has another: what the overlay notes is read by the inserter. */
const shared = globalThis as { sidelightFocus?: WeakRef<Element> };

const EDITABLE = 'input,textarea,[contenteditable]';

export function noteElement(element: Element): void {
  shared.sidelightFocus = new WeakRef(element);
}

/**
 * Notes where the person wrote last: a press in the panel takes the focus away before anybody asks. Two listeners that hear no key,
 * for as long as the page stands.
 */
export function noteFocus(signal: AbortSignal): void {
  const note = (event: Event) => {
    // Through shadow roots: the document hears of their host alone.
    const [target] = event.composedPath();
    if (event.isTrusted && target instanceof Element && target.closest(EDITABLE)) noteElement(target);
  };
  addEventListener('focusin', note, { capture: true, passive: true, signal });
  // Focus that goes into a frame of the page leaves no other trace; ours is no element of the page's own.
  addEventListener('blur', ({ isTrusted }) => isTrusted && isFrame(document.activeElement) && noteElement(document.activeElement), {
    signal,
  });
}

const isFrame = (element: Element | null): element is HTMLIFrameElement => element?.localName === 'iframe';

/** The element that was written in last, while it is still in the page. */
export function lastFocus(): Element | undefined {
  const now = document.activeElement;
  if (isFrame(now)) return now;
  const element = shared.sidelightFocus?.deref();
  return element?.isConnected ? element : undefined;
}
