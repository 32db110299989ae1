import type { OpenRoot } from './shot-texts';

/** However the picture goes, the panel is back after this long; in ms. */
const LONGEST = 5_000;
/** A window that nobody sees draws no frame; in ms. */
const NO_FRAME = 150;

/** Takes everything that Sidelight draws out of sight, an older instance's too. What is inside goes on running and loses nothing. */
export function veil(open: OpenRoot, signal: AbortSignal) {
  let veils: HTMLStyleElement[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function off(): boolean {
    clearTimeout(timer);
    for (const each of veils) each.remove();
    veils = [];
    return true;
  }
  signal.addEventListener('abort', off);

  const stay = () => {
    clearTimeout(timer);
    timer = setTimeout(off, LONGEST);
  };

  return {
    off,
    /** For as long again. */
    stay,
    /** Resolves once a frame without the panel has been drawn; false where something of ours cannot be hidden. */
    async on(): Promise<boolean> {
      off();
      const panels = [...document.querySelectorAll('sidelight-panel')];
      const roots = panels.map((panel) => open(panel));
      for (const root of roots) {
        const style = document.createElement('style');
        style.textContent = ':host,*{visibility:hidden!important}';
        root?.append(style);
        veils.push(style);
      }
      stay();
      await frame();
      await frame();
      return roots.every((root) => root !== null);
    },
  };
}

export const frame = () =>
  Promise.race([new Promise((resolve) => requestAnimationFrame(resolve)), new Promise((resolve) => setTimeout(resolve, NO_FRAME))]);
