/** The browser's own API without WXT's wrapping: the floor has nothing in it that is not needed. */
export const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };

/** What the floor's three parts say to each other. */
export type FloorMessage =
  | { kind: 'no-op' }
  | { kind: 'mounted'; frameId: number }
  | { kind: 'moved'; count: number; frameId: number; card?: unknown }
  | { kind: 'painted'; count: number };

/**
 * A card of ours, taken over by the benchmark: in the worker what is pushed, in the panel how it is drawn, as HTML that names its
 * account `NAMED`. Without it a number is pushed and a heading drawn, which no panel could do with.
 */
export const kept = globalThis as unknown as { card?: unknown };
export const NAMED = 'Floor 0';
