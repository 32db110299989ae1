import type { Frame } from '@playwright/test';
import { EPOCH } from './worlds';

interface Recorder {
  painted: { at: number; name: string }[];
}

/** Notes inside a panel the first animation frame that has a new heading: the frame in which it is painted. */
export async function recordPaints(panel: Frame): Promise<void> {
  await panel.evaluate(() => {
    const recorder = globalThis as unknown as Recorder;
    recorder.painted = [];
    let name = document.querySelector('h1')?.textContent ?? '';
    new MutationObserver(() => {
      const now = document.querySelector('h1')?.textContent ?? '';
      if (now === name) return;
      name = now;
      requestAnimationFrame(() => recorder.painted.push({ at: performance.now(), name: now }));
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** When a heading with this text was first painted, ms since epoch; throws where it never was. */
export async function paintedAt(panel: Frame, text: string): Promise<number> {
  const at = await panel.evaluate((wanted) => {
    const recorder = globalThis as unknown as Recorder;
    const found = recorder.painted.findLast((one) => one.name.includes(wanted))?.at;
    recorder.painted = [];
    return found;
  }, text);
  if (at === undefined) throw new Error(`the panel never painted "${text}"`);
  return at + (await panel.evaluate<number>(EPOCH));
}
