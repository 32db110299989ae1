import type { FrameSize } from '../../lib/domain/panel/visibility';
import { onceUpdatedSay, send } from '../../lib/messaging/client';
import { panelAddress } from '../../lib/platform/runtime';
import type { Elements } from './elements';

interface Options {
  signal: AbortSignal;
  /** The person opened it: the keyboard goes in. */
  focus: boolean;
  onFailed(error: unknown): void;
  /** The page took it out too often. */
  onLost(): void;
}

export interface Panel {
  /** How the page really draws the frame; its own changes to DOM getters have no effect here. */
  size(): FrameSize | undefined;
  remove(): void;
}

/** Times a frame that came back blank (the page moved it) is mounted again. */
const REMOUNTS = 3;

/**
 * Sends a frame that has just been put in to an address, as a link that aims at it by its name, the token: no page knows it, so
 * none has a frame of that name or can aim at ours, and the panel drops it. Asking the frame's own window would do the same, and
 * give its empty document a world of our script first.
 */
function lead(frame: HTMLIFrameElement, address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.target = frame.name;
  link.click();
}

/**
 * Mounts the panel: a frame without `src` or any text in its address that a page could read, navigated once
 * with a token that only the worker knows and that only one frame can use. It is put in once the token is there: a frame
 * that stands empty for a moment costs the page a second document.
 */
export function mountPanel({ place, dress }: Elements, { signal, focus, onFailed, onLost }: Options): Panel {
  let left = REMOUNTS;
  let frame: HTMLIFrameElement | undefined;
  let arrived = false;

  async function mount(): Promise<void> {
    frame?.remove();
    arrived = false;
    const next = document.createElement('iframe');
    frame = next;
    next.className = 'frame';
    next.title = 'Sidelight';
    next.allow = '';
    // Loads the frame on cross-origin-isolated pages, and keeps its address out of their memory reports.
    (next as HTMLIFrameElement & { credentialless?: boolean }).credentialless = true;
    try {
      const { token, updated } = await send('panel.mount', {});
      onceUpdatedSay(updated);
      if (frame !== next || signal.aborted) return;
      next.name = token;
      place.prepend(next);
      next.addEventListener('load', () => loaded(next));
      lead(next, `${panelAddress()}#${token}`);
    } catch (error) {
      onFailed(error);
    }
  }

  /** Where it is ours its document is not ours to see; older Firefox says the empty one's load first. */
  function loaded(of: HTMLIFrameElement): void {
    if (frame !== of) return;
    if (!arrived) {
      arrived = of.contentDocument === null;
      if (arrived && focus && left === REMOUNTS) of.focus();
      return;
    }
    left -= 1;
    if (left < 0) {
      onLost();
      return;
    }
    dress();
    void mount();
  }

  void mount();
  return {
    size() {
      if (!frame?.isConnected) return undefined;
      const { width } = frame.getBoundingClientRect();
      return { width, scale: width / frame.offsetWidth };
    },
    remove() {
      frame?.remove();
      frame = undefined;
    },
  };
}
