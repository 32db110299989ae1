import { browser } from './browser';

/**
 * Stands in for WXT's content-script context, which announces itself to the page by `window.postMessage`.
 * This one tells an older instance through a DOM event that carries nothing but its name.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();
  readonly signal = this.#controller.signal;

  constructor(name: string) {
    const type = `sidelight:${name}:started`;
    // What the browser starts with a document, before there is anything in it, is the first of its kind there.
    if (document.head) document.dispatchEvent(new Event(type));
    document.addEventListener(type, () => this.#controller.abort(), { signal: this.signal, once: true });
  }

  /** False once the extension was updated, reloaded or removed, or a newer instance took over. */
  get isValid(): boolean {
    return !this.signal.aborted && browser.runtime?.id !== undefined;
  }
}
