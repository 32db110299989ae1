import { rmSync } from 'node:fs';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { ShotInfo } from '../../../lib/domain/capture/shot';
import { ownWorker } from '../../browser/chromium';

const EXTENSION = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/**
 * The built extension with the sight of every page, which a press of real keys or in a real menu gives for one page: no test can
 * press these, and what is dispatched in their place grants nothing.
 */
export async function seeingExtension(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'sidelight-seeing-'));
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  await cp(EXTENSION, dir, { recursive: true });
  const file = join(dir, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, '<all_urls>'] }));
  return dir;
}

type Way = { command: 'capture-page' | 'escalate' } | { menu: string; info?: object };

/** Presses the keys or a menu entry on a page that is in front; answers the page of ours that opens. */
export async function press(context: BrowserContext, page: Page, way: Way): Promise<void> {
  await page.bringToFront();
  const worker = await ownWorker(context);
  // The browser hears of a title a moment after its page, which may have another by then: it is read again each time.
  for (let tries = 0; tries < 50; tries += 1) {
    if (await pressNow(worker, way, await page.title())) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`no tab in front is called “${await page.title()}”`);
}

/** False where the tab in front has another title. */
const pressNow = (worker: Worker, way: Way, title: string): Promise<boolean> =>
  worker.evaluate(
    async ({ way, title }) => {
      const api = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
      const tab = (await api.tabs.query({ active: true })).find((one) => one.title === title);
      if (!tab) return false;
      const { onCommand } = api.commands as unknown as { onCommand: { dispatch(name: string, tab: unknown): void } };
      const { onClicked } = api.contextMenus as unknown as { onClicked: { dispatch(info: object, tab: unknown): void } };
      if ('command' in way) onCommand.dispatch(way.command, tab);
      else onClicked.dispatch({ menuItemId: way.menu, ...way.info }, tab);
      return true;
    },
    { way, title },
  );

/** What of the picture is in which colour, by its count of pixels; of a part of it where one is given. */
export async function coloursOf(reader: Page, png: number[] | string, part?: { x: number; y: number; width: number; height: number }) {
  return reader.evaluate(
    async ({ png, part }) => {
      const bytes = typeof png === 'string' ? Uint8Array.fromBase64(png) : Uint8Array.from(png);
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), { colorSpaceConversion: 'none' });
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      pen?.drawImage(bitmap, 0, 0);
      const { x, y, width, height } = part ?? { x: 0, y: 0, width: bitmap.width, height: bitmap.height };
      const { data } = pen?.getImageData(x, y, width, height) ?? { data: [] };
      const counts: Record<string, number> = {};
      for (let at = 0; at < data.length; at += 4) {
        const colour = `${data[at]},${data[at + 1]},${data[at + 2]},${data[at + 3]}`;
        counts[colour] = (counts[colour] ?? 0) + 1;
      }
      return { width: bitmap.width, height: bitmap.height, counts };
    },
    { png, part },
  );
}

/** A picture that waits, as the desk gets it. */
export async function rawShot(desk: Page, shotId: string): Promise<{ info: ShotInfo; png: string }> {
  return desk.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const answer = await chrome.runtime.sendMessage({ id: 1, type: 'capture.read', data: { shotId: id }, timestamp: Date.now() });
    if (!answer.res.ok) throw new Error(answer.res.error.message);
    const { info, image } = answer.res.value as { info: ShotInfo; image?: Uint8Array };
    return { info, png: (image as (Uint8Array & { toBase64(): string }) | undefined)?.toBase64() ?? '' };
  }, shotId);
}

interface StoredArtifact {
  packetId: string;
  id: string;
  name: string;
  removed: { rule: string; count: number }[];
  taken?: { url: string; title: string; at: string; viewport?: object; zoom?: number; dpr?: number };
  png: string;
  text: string;
}

/** What the database holds: lasting evidence and raw pictures. */
export async function stored(desk: Page): Promise<{ artifacts: StoredArtifact[]; shots: { id: string; keys: string[] }[] }> {
  return desk.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open('sidelight');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const all = (table: string) =>
      new Promise<Record<string, unknown>[]>((resolve) => {
        const get = db.transaction(table).objectStore(table).getAll();
        get.onsuccess = () => resolve(get.result);
      });
    const artifacts = [];
    for (const { bytes, ...row } of await all('artifact')) {
      const blob = bytes as Blob;
      const raw = new Uint8Array(await blob.arrayBuffer()) as Uint8Array & { toBase64(): string };
      artifacts.push({ ...row, png: raw.toBase64(), text: blob.type === 'text/plain' ? await blob.text() : '' });
    }
    const shots = (await all('shot')).map((row) => ({ id: String(row.id), keys: Object.keys(row) }));
    db.close();
    return { artifacts: artifacts as unknown as StoredArtifact[], shots };
  });
}
