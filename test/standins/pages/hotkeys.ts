/** One key press as the page saw it. */
export interface SeenKey {
  phase: 'capture' | 'bubble';
  key: string;
  /** Tag of the target as the page sees it: a shadow host's own tag for keys typed inside it. */
  target: string;
}

declare global {
  interface Window {
    /** Test hook: every key that reached the page's listeners, oldest first. The only global of the stand-in pages. */
    __hotkeys: SeenKey[];
  }
}

const editable = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * Listens in both phases on the document, as host pages do, and runs `actions` for keys pressed outside fields.
 * Keys from a shadow root arrive retargeted and look like keys outside any field: that is the trap for overlays.
 */
export function watchKeys(actions: Record<string, () => void>): void {
  window.__hotkeys = [];
  const see = (phase: SeenKey['phase']) => (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target.tagName.toLowerCase() : 'document';
    window.__hotkeys.push({ phase, key: event.key, target });
    if (phase === 'bubble' && !editable(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) actions[event.key]?.();
  };
  document.addEventListener('keydown', see('capture'), true);
  document.addEventListener('keydown', see('bubble'));
}
