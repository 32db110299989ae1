import { browser } from './browser';

/** Opens a root that is closed to the page. Both browsers let content scripts do that, each in its own way. */
export function openRoot(element: Element): ShadowRoot | null {
  if (import.meta.env.FIREFOX) return (element as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
  return (
    element.shadowRoot ?? (element instanceof HTMLElement ? (browser.dom?.openOrClosedShadowRoot(element) as ShadowRoot | null) : null)
  );
}
