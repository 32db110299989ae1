import type { BrowserContext, CDPSession } from '@playwright/test';
import { scriptMs, TRACED, type Traced } from './script-time';

export interface Load {
  scriptMs: number;
  heapMb: number;
}

/** Long enough for the page to settle and for the panel to be mounted; the last try of our reader comes at 6 s. */
const SETTLE_MS = 2_500;

/**
 * One load of a host page. Script time is what the main thread ran for an extension's script, see `scriptMs`: a profiler's samples
 * count the clock, and `Performance.getMetrics` has only one number for the host's scripts and ours. Heap is the isolate's used
 * size after a collection; callers subtract a page without any extension, because V8 reports no size per world.
 */
export async function loadPage(context: BrowserContext, url: string, frame?: string): Promise<Load> {
  const page = await context.newPage();
  try {
    // A page of the same site without content scripts: the trace begins before the document is there.
    await page.goto(new URL('/hc/en-us', url).href);
    const session = await context.newCDPSession(page);
    const traced = await trace(session, async () => {
      await page.goto(url);
      await page.waitForTimeout(SETTLE_MS);
    });
    if (frame && !page.frames().some((one) => one.url().startsWith('chrome-extension://') && one.url().includes(frame)))
      throw new Error(`no frame ${frame} in ${url}`);
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { scriptMs: scriptMs(traced, new URL(url).hostname), heapMb: usedSize / 2 ** 20 };
  } finally {
    await page.close();
  }
}

async function trace(session: CDPSession, work: () => Promise<void>): Promise<Traced[]> {
  const traced: Traced[] = [];
  session.on('Tracing.dataCollected', ({ value }) => traced.push(...(value as unknown as Traced[])));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: TRACED, recordMode: 'recordUntilFull' },
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  return traced;
}
