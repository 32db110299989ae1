import { send } from '../../lib/messaging/client';
import { panelAddress } from '../../lib/platform/runtime';
import type { Elements } from './elements';

interface Options {
  signal: AbortSignal;
  /** The person opened it: the keyboard goes in. */
  focus: boolean;
  onFailed(error: unknown): void;
  onGone(): void;
}

/** Times a frame that came back blank (the page moved it) is mounted again. */
const REMOUNTS = 3;

/**
 * Mounts the panel: a frame without `src`, `name` or any text in its address that a page could read, navigated once
 * with a token that only the worker knows and that only one frame can use.
 */
export function mountPanel({ root }: Elements, { signal, focus, onFailed, onGone }: Options): { remove(): void } {
  let left = REMOUNTS;
  let frame: HTMLIFrameElement | undefined;

  async function mount(): Promise<void> {
    frame?.remove();
    const next = document.createElement('iframe');
    frame = next;
    next.className = 'frame';
    next.title = 'Sidelight';
    next.setAttribute('allow', '');
    // Loads the frame on cross-origin-isolated pages, and keeps its address out of their memory reports.
    (next as HTMLIFrameElement & { credentialless?: boolean }).credentialless = true;
    root.prepend(next);
    try {
      const { token } = await send('panel.mount', {});
      if (frame !== next || signal.aborted) return;
      next.addEventListener('load', () => navigated(next), { once: true });
      next.contentWindow?.location.replace(`${panelAddress()}#${token}`);
    } catch (error) {
      onFailed(error);
    }
  }

  function navigated(loaded: HTMLIFrameElement): void {
    if (focus && left === REMOUNTS) loaded.focus();
    loaded.addEventListener('load', () => {
      left -= 1;
      if (left >= 0 && frame === loaded) void mount();
    });
  }

  void mount();
  return {
    remove() {
      frame?.remove();
      frame = undefined;
      onGone();
    },
  };
}
