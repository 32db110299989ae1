/** The one import of the browser's extension API; everything else in this folder wraps a part of it. */
export { browser } from 'wxt/browser';
export type { Browser } from 'wxt/browser';
