import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { extensionId, launchChromium } from '../../browser/chromium';
import { test as base, type Sidelight, sidelightIn } from './fixtures';

const EXTENSION = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
type Api = { chrome: typeof import('wxt/browser').browser };
type Recording = Api & { told?: { title: string; message: string }[] };

/** A browser of a person who said yes to notifications before: nobody answers its question where there is no screen. */
export interface Notified {
  sidelight: Sidelight;
  /** Ends the browser and starts it with the same profile. */
  restart(): Promise<Sidelight>;
}

/** A profile in which the question was answered, and the extension that it is about. */
interface Granted {
  profile: string;
  extensionDir: string;
}

/** One for all tests of a process. No fixture of the process itself: for another set of those Playwright starts another process. */
let granted: Promise<Granted> | undefined;

async function grant(standinPort: number): Promise<Granted> {
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-profile-'));
  const extensionDir = mkdtempSync(join(tmpdir(), 'sidelight-extension-'));
  process.once('exit', () => {
    for (const folder of [profile, extensionDir]) rmSync(folder, { recursive: true, force: true });
  });
  cpSync(EXTENSION, extensionDir, { recursive: true });
  const file = join(extensionDir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  // What was granted once, at an install that asked for it, is granted again without a question.
  const permissions = [...manifest.permissions, 'notifications'];
  const optional_permissions = manifest.optional_permissions.filter((name: string) => name !== 'notifications');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions, optional_permissions }));
  const context = await launchChromium({ extensionDir, standinPort, userDataDir: profile });
  await extensionId(context);
  await context.close();
  writeFileSync(file, JSON.stringify(manifest));
  return { profile, extensionDir };
}

export const test = base.extend<{ notified: Notified }>({
  notified: async ({ standins }, use) => {
    standins.faults.clear();
    granted ??= grant(standins.port);
    const { profile: answered, extensionDir } = await granted;
    const profile = mkdtempSync(join(tmpdir(), 'sidelight-profile-'));
    cpSync(answered, profile, { recursive: true });
    const start = async () => {
      const context = await launchChromium({ extensionDir, standinPort: standins.port, userDataDir: profile });
      await extensionId(context);
      return context;
    };
    let context: BrowserContext = await start();
    await use({
      sidelight: sidelightIn(context),
      async restart() {
        await context.close();
        context = await start();
        return sidelightIn(context);
      },
    });
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  },
});

export const workerOf = async ({ context }: Sidelight): Promise<Worker> =>
  context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));

export const mayNotify = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Api).chrome.permissions.contains({ permissions: ['notifications'] }));

/** Messages that the system has on the screen, by id. */
export const shownBy = async (sidelight: Sidelight): Promise<string[]> =>
  (await workerOf(sidelight)).evaluate(async () =>
    Object.keys((await (globalThis as unknown as Api).chrome.notifications?.getAll()) ?? {}),
  );

/** Keeps what is said from here on, and still has the browser show it. */
export async function listen(sidelight: Sidelight): Promise<void> {
  await (await workerOf(sidelight)).evaluate(() => {
    const { chrome, ...rest } = globalThis as unknown as Recording;
    const said = rest.told ?? [];
    (globalThis as unknown as Recording).told = said;
    const create = chrome.notifications.create.bind(chrome.notifications) as (...all: unknown[]) => Promise<string>;
    (chrome.notifications as unknown as { create: unknown }).create = (id: string, options: { title: string; message: string }) => {
      said.push({ title: options.title, message: options.message });
      return create(id, options);
    };
  });
}

export const said = async (sidelight: Sidelight) =>
  (await workerOf(sidelight)).evaluate(() => (globalThis as unknown as Recording).told ?? []);

/** What the browser does when an alarm's time has come. */
export async function ring(sidelight: Sidelight, name = 'notices'): Promise<void> {
  await (await workerOf(sidelight)).evaluate((alarm) => {
    const { onAlarm } = (globalThis as unknown as Api).chrome.alarms;
    (onAlarm as unknown as { dispatch(alarm: unknown): void }).dispatch({ name: alarm });
  }, name);
}

/** A press on a message. */
export async function pressNotice(sidelight: Sidelight, id: string): Promise<void> {
  await (await workerOf(sidelight)).evaluate((key) => {
    const { onClicked } = (globalThis as unknown as Api).chrome.notifications;
    (onClicked as unknown as { dispatch(id: string): void }).dispatch(key);
  }, id);
}

/** Lets the worker's clock say another time, in which a second is still a second. */
export async function setClock(sidelight: Sidelight, now: string): Promise<void> {
  await (await workerOf(sidelight)).evaluate((text) => {
    const Real = Date;
    const shift = Real.parse(text) - Real.now();
    class Shifted extends Real {
      constructor(...parts: unknown[]) {
        super(...((parts.length > 0 ? parts : [Real.now() + shift]) as []));
      }
      static override now() {
        return Real.now() + shift;
      }
    }
    globalThis.Date = Shifted as DateConstructor;
  }, now);
}
