import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { deskUrl, launchChromium, ownWorker } from '../browser/chromium';
import type { Figure } from './report';
import { interleave, p50, p95 } from './stats';

/** The browser takes two pictures a second. */
const APART_MS = 600;
type Api = typeof import('wxt/browser').browser;

/** From the press on a ticket until the picture of it is drawn in the desk, beside a bare picture of the same tab that is decoded. */
export async function captureFigures(
  where: { extensionDir: string; standinPort: number; ticketId: number },
  rounds: number,
): Promise<Figure[]> {
  const dir = await seeing(where.extensionDir);
  const context = await launchChromium({ extensionDir: dir, standinPort: where.standinPort });
  try {
    const page = await context.newPage();
    await page.goto(`https://acme.zendesk.com/agent/tickets/${where.ticketId}`);
    const desk = await context.newPage();
    await desk.goto(await deskUrl(context, '/escalation/new/evidence'));
    const worker = await ownWorker(context);
    const title = await page.title();
    await page.waitForLoadState('networkidle');
    const rested = async () => {
      await page.bringToFront();
      await new Promise((resolve) => setTimeout(resolve, APART_MS));
    };
    const measures = {
      ours: async () => {
        await rested();
        await desk.evaluate(() => performance.clearMarks('picture'));
        const pressed = await worker.evaluate(pressKeys, title);
        await desk.waitForFunction(() => performance.getEntriesByName('picture').length > 0, undefined, { polling: 20 });
        return (await drawnAt(desk)) - pressed;
      },
      floor: async () => {
        await rested();
        return worker.evaluate(bare);
      },
    };
    const { ours, floor } = await interleave(rounds, measures);
    return [
      { name: 'picture: press → drawn in the desk, p50', value: p50(ours), unit: 'ms', floor: p50(floor), budget: 300 },
      { name: 'picture: press → drawn in the desk, p95', value: p95(ours), unit: 'ms', floor: p95(floor) },
    ];
  } finally {
    await context.close();
    await rm(dir, { recursive: true, force: true });
  }
}

/** The extension with the sight that a press of real keys gives. */
async function seeing(extensionDir: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
  await cp(extensionDir, dir, { recursive: true });
  const file = join(dir, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, '<all_urls>'] }));
  return dir;
}

async function pressKeys(title: string): Promise<number> {
  const api = (globalThis as unknown as { chrome: Api }).chrome;
  const tab = (await api.tabs.query({ active: true })).find((one) => one.title === title);
  const { onCommand } = api.commands as unknown as { onCommand: { dispatch(name: string, tab: unknown): void } };
  const pressed = Date.now();
  onCommand.dispatch('capture-page', tab);
  return pressed;
}

async function bare(): Promise<number> {
  const api = (globalThis as unknown as { chrome: Api }).chrome;
  const began = performance.now();
  const address = await api.tabs.captureVisibleTab({ format: 'png' });
  const { fromBase64 } = Uint8Array as unknown as { fromBase64(text: string): Uint8Array<ArrayBuffer> };
  (await createImageBitmap(new Blob([fromBase64(address.slice(address.indexOf(',') + 1))], { type: 'image/png' }))).close();
  return performance.now() - began;
}

const drawnAt = (desk: Page): Promise<number> =>
  desk.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('picture').at(0)?.startTime ?? Number.NaN));
