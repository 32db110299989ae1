/** The one import of the browser's extension API; everything else in this folder wraps a part of it. */

export type { Browser } from 'wxt/browser';
export { browser } from 'wxt/browser';
