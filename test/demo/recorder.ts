import type { BrowserContext, Frame, Page } from '@playwright/test';
import { contentWorld } from '../e2e/support/content-world';

/** One change of what was on screen; `at` is milliseconds since epoch on the browser's clock, taken in an animation frame. */
interface HostChange {
  at: number;
  href: string;
  /** The panel's frame is there and nothing of ours lies over it. */
  open: boolean;
}
interface PanelChange {
  at: number;
  name: string;
}

/** Runs in the content script's world: only there the closed root can be looked into. */
const WATCH_HOST = `(() => {
  globalThis.hostChanges = [];
  const tick = () => {
    const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('sidelight-panel') ?? document.documentElement);
    const open = Boolean(root?.querySelector('iframe') && root.querySelector('.cover')?.hidden);
    const last = globalThis.hostChanges.at(-1);
    if (last?.open !== open || last.href !== location.href) {
      globalThis.hostChanges.push({ at: performance.timeOrigin + performance.now(), href: location.href, open });
    }
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
})()`;

/** Runs in every new frame; only the panel records. Text, because the compiler's helpers do not exist in the browser. */
const WATCH_PANEL = `(() => {
  if (location.protocol !== 'chrome-extension:' || globalThis.panelChanges) return;
  globalThis.panelChanges = [];
  const tick = () => {
    const name = document.querySelector('section[aria-label=Health]') ? document.querySelector('h1')?.textContent ?? '' : '';
    if (globalThis.panelChanges.at(-1)?.name !== name) {
      globalThis.panelChanges.push({ at: performance.timeOrigin + performance.now(), name });
    }
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
})()`;

/** Makes panels that open from now on record from their first animation frame. */
export const watchPanels = (context: BrowserContext) => context.addInitScript({ content: WATCH_PANEL });

export interface Recorder {
  /** What has happened so far. */
  read(panel: Frame): Promise<{ host: HostChange[]; panel: PanelChange[] }>;
}

/** Records from now on what a host page shows; call right after the navigation has committed. */
export async function record(context: BrowserContext, page: Page): Promise<Recorder> {
  let world = await watchedWorld(context, page);
  return {
    async read(panel) {
      // A panel that loaded before the script could be added records from here on: late, never early.
      await panel.evaluate(WATCH_PANEL);
      const host = await world.evaluate<HostChange[]>('globalThis.hostChanges').catch(async () => {
        await world.detach();
        world = await watchedWorld(context, page);
        return [];
      });
      return { host, panel: await panel.evaluate<PanelChange[]>('globalThis.panelChanges') };
    },
  };
}

/** While a document is being replaced its scripts' world may vanish between being found and being used. */
async function watchedWorld(context: BrowserContext, page: Page, tries = 5): ReturnType<typeof contentWorld> {
  const world = await contentWorld(context, page);
  try {
    await world.evaluate(WATCH_HOST);
    return world;
  } catch (error) {
    await world.detach();
    if (tries <= 1) throw error;
    return watchedWorld(context, page, tries - 1);
  }
}

type Recording = Awaited<ReturnType<Recorder['read']>>;

const moments = ({ host, panel }: Recording) => [...host, ...panel].map(({ at }) => at).sort((a, b) => a - b);
const stateAt = ({ host, panel }: Recording, at: number) => ({
  ...(host.findLast((change) => change.at <= at) ?? { href: '', open: false }),
  name: panel.findLast((change) => change.at <= at)?.name ?? '',
});

/** When this account was first on screen, uncovered, at or after `from`. */
export const shownAt = (recording: Recording, from: number, url: string, name: string): number | undefined =>
  moments(recording).find((at) => {
    const state = stateAt(recording, at);
    return at >= from && state.open && state.href === url && state.name.includes(name);
  });

/** Moments at which a name stood uncovered beside an address it does not belong to. */
export function wrongMoments(recording: Recording, names: Map<string, string>): number {
  return moments(recording).filter((at) => {
    const { open, href, name } = stateAt(recording, at);
    const belongs = names.get(href);
    return open && name !== '' && belongs !== undefined && !name.includes(belongs);
  }).length;
}
