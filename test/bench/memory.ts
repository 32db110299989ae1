import type { Browser, CDPSession } from '@playwright/test';
import type { Figure } from './report';
import { addressOf, frameAt, type Stage } from './stage';

/** Panels opened to know what one of them needs: all pages of an extension share one heap. */
const PANELS = 4;
const MB = 2 ** 20;

/** Memory of the worker with the whole book behind it, and of one panel in a page; after a collection each. */
export async function memoryFigures(stage: Stage): Promise<Figure[]> {
  const shared = await stage.context.newCDPSession(stage.desk);
  const before = await usedAfterCollection((method) => shared.send(method));
  const pages = [];
  for (let n = 1; n <= PANELS; n += 1) {
    const page = await stage.context.newPage();
    pages.push(page);
    await page.goto(addressOf(n));
    await frameAt(page, '/panel.html');
    await page.waitForTimeout(1_500);
  }
  const after = await usedAfterCollection((method) => shared.send(method));
  await Promise.all(pages.map((page) => page.close()));
  await stage.page.bringToFront();
  return [
    { name: 'memory of the worker', value: await workerHeap(stage), unit: 'MB' },
    { name: 'memory of a framed panel', value: (after - before) / PANELS / MB, unit: 'MB' },
  ];
}

type Send = (method: 'HeapProfiler.enable' | 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage') => Promise<unknown>;

/** Bytes. */
async function usedAfterCollection(send: Send): Promise<number> {
  await send('HeapProfiler.enable');
  await send('HeapProfiler.collectGarbage');
  const { usedSize } = (await send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
}

/** A worker has no session of its own in the tool that drives the browser: its protocol goes through the browser's. */
async function workerHeap(stage: Stage): Promise<number> {
  await stage.ask('view.list', {});
  const session = await (stage.context.browser() as Browser).newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const host = new URL(stage.desk.url()).host;
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && new URL(url).host === host);
  if (!worker) throw new Error('no worker to look at');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const used = await usedAfterCollection((method) => through(session, sessionId, method));
  await session.detach();
  return used / MB;
}

let asked = 0;

function through(session: CDPSession, sessionId: string, method: string): Promise<unknown> {
  asked += 1;
  const id = asked;
  return new Promise((resolve, reject) => {
    const hear = ({ message }: { message: string }) => {
      const answer = JSON.parse(message) as { id?: number; result?: unknown; error?: { message: string } };
      if (answer.id !== id) return;
      session.off('Target.receivedMessageFromTarget', hear);
      if (answer.error) reject(new Error(answer.error.message));
      else resolve(answer.result);
    };
    session.on('Target.receivedMessageFromTarget', hear);
    session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).catch(reject);
  });
}
