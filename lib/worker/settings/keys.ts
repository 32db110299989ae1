/** True while nothing may be shown. Session only: a browser that was closed is opened by somebody who could sign in. */
export const LOCKED = 'locked';

/** Settings and policy as a page is shown by them, see `Config`. */
export const CONFIG_KEY = 'config';
