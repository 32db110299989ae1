/** The browser's own API without WXT's wrapping: the floor has nothing in it that is not needed. */
export const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };

/** What the floor's three parts say to each other. */
export type FloorMessage =
  | { kind: 'no-op' }
  | { kind: 'mounted'; frameId: number }
  | { kind: 'moved'; count: number; frameId: number }
  | { kind: 'painted'; count: number };
