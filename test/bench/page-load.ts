import type { BrowserContext } from '@playwright/test';

export interface Load {
  scriptMs: number;
  heapMb: number;
}

/** Long enough for the page to settle and for the panel to be mounted; the last try of our reader comes at 6 s. */
const SETTLE_MS = 2_500;
/** µs between two samples of the profiler. */
const INTERVAL_US = 100;

/**
 * One load of a host page. Script time is what V8's sampling profiler, which sees every world of the page's isolate, finds
 * with a function of an extension's file on the stack, forced layout included: `Performance.getMetrics` has only one
 * number for the host's scripts and ours together, and its noise is larger than what we ask. Heap is the isolate's used
 * size after a collection; callers subtract a page without any extension, because V8 reports no size per world.
 */
export async function loadPage(context: BrowserContext, url: string, frame?: string): Promise<Load> {
  const page = await context.newPage();
  try {
    // A page of the same site without content scripts: the profiler runs before the document is there.
    await page.goto(new URL('/hc/en-us', url).href);
    const session = await context.newCDPSession(page);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
    await session.send('Profiler.start');
    await page.goto(url);
    await page.waitForTimeout(SETTLE_MS);
    const { profile } = await session.send('Profiler.stop');
    if (frame && !page.frames().some((one) => one.url().startsWith('chrome-extension://') && one.url().includes(frame)))
      throw new Error(`no frame ${frame} in ${url}`);
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { scriptMs: extensionMs(profile), heapMb: usedSize / 2 ** 20 };
  } finally {
    await page.close();
  }
}

export interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Time with a function of an extension anywhere on the stack, ms. */
export function extensionMs({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const ours = new Set<number>();
  const children = new Map(nodes.map((node) => [node.id, node.children ?? []]));
  const mark = (id: number): void => {
    ours.add(id);
    for (const child of children.get(id) ?? []) mark(child);
  };
  for (const node of nodes) if (node.callFrame.url.startsWith('chrome-extension://') && !ours.has(node.id)) mark(node.id);
  return samples.reduce((sum, id, index) => sum + (ours.has(id) ? (timeDeltas[index] ?? 0) : 0), 0) / 1000;
}
