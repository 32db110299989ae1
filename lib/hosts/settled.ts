import { overlap, type Rect } from '../domain/capture/geometry';
import { everyElement, type OpenRoot } from './shot-texts';
import { frame } from './veil';

/** Without a change for this long, and with every image there, a part is drawn; in ms. */
const QUIET = 120;
/** One part waits this long at the most; in ms. */
const MOST = 2_500;

/**
 * Waits until what is in sight rests: two frames drawn, its images there, and nothing of the page changed for a moment. Bounded;
 * answers how long it took beyond what every part takes.
 */
export async function restOf(open: OpenRoot, sight: Rect, patience: number): Promise<number> {
  let last = performance.now();
  const changed = new MutationObserver(() => {
    last = performance.now();
  });
  changed.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const begun = performance.now();
  const most = Math.max(QUIET, Math.min(MOST, patience));
  const awaited = new Map<HTMLImageElement, boolean>();
  try {
    do {
      await frame();
      await frame();
    } while (performance.now() - begun < most && (performance.now() - last < QUIET || comes(open, sight, awaited)));
  } finally {
    changed.disconnect();
  }
  return Math.max(0, performance.now() - begun - QUIET);
}

/** Whether an image of what is in sight is still on its way. One that was not asked for yet calls itself complete; its decoding does not. */
function comes(open: OpenRoot, sight: Rect, awaited: Map<HTMLImageElement, boolean>): boolean {
  everyElement(document, open, (element) => {
    if (!(element instanceof HTMLImageElement) || awaited.has(element) || !element.src) return;
    if (!overlap(element.getBoundingClientRect(), sight)) return;
    awaited.set(element, true);
    // A broken one is as it will be.
    const over = () => awaited.set(element, false);
    element.decode().then(over, over);
  });
  return [...awaited.values()].includes(true);
}
