/** A cookie of the signed-in browser that a system takes as proof of who asks, where sending it along does not do. */
export interface BrowserSession {
  cookie: string;
  /** The org that it belongs to, 15 characters; undefined: not such a cookie. */
  orgOf(value: string): string | undefined;
}
