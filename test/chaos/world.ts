import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { askUntilAnswered, askWorker } from '../browser/ask-worker';
import { deskUrl, launchChromium } from '../browser/chromium';
import { type Standins, startStandins } from '../standins/server';

export const HOST = 'acme.my.salesforce.com';

/** A browser that may be stopped and started again, with one profile, beside a vendor that fails. */
export interface World {
  standins: Standins;
  context(): BrowserContext;
  desk(): Page;
  /** Ends the browser as a power cut does, and starts it again with the same profile. */
  cutPower(): Promise<void>;
  close(): Promise<void>;
}

export async function openWorld(extensionDir: string): Promise<World> {
  const standins = await startStandins();
  const userDataDir = await mkdtemp(join(tmpdir(), 'sidelight-chaos-'));
  let context: BrowserContext;
  let desk: Page;
  const start = async () => {
    context = await launchChromium({ extensionDir, standinPort: standins.port, userDataDir });
    desk = await context.newPage();
    await desk.goto(await deskUrl(context, '/outbox'));
    await desk.getByRole('heading', { level: 1 }).waitFor();
  };
  await start();
  return {
    standins,
    context: () => context,
    desk: () => desk,
    async cutPower() {
      const { execFileSync } = await import('node:child_process');
      const ended = new Promise((resolve) => context.once('close', resolve));
      execFileSync('pkill', ['-9', '-f', `user-data-dir=${userDataDir}`]);
      await ended;
      await start();
    },
    async close() {
      await context.close();
      await standins.close();
      rmSync(userDataDir, { recursive: true, force: true });
    },
  };
}

const signIn = (desk: Page) =>
  askWorker<{ id: string }>(desk, 'connection.sign-in', {
    commandId: crypto.randomUUID(),
    connector: 'salesforce',
    host: HOST,
    method: 'oauth',
    clientId: 'sidelight-client',
    writes: true,
  });

/** Signs in, lets Sidelight write, and waits for my accounts. */
export async function connect({ standins, desk }: World): Promise<void> {
  standins.salesforce('acme').oauth.settings.consent = 'allow';
  const { id } = await signIn(desk());
  await askWorker(desk(), 'connection.confirm', { id });
  for (let tries = 120; ; tries -= 1) {
    const { all } = await askUntilAnswered<{ all: number }>(desk, 'book.list', { query: '', offset: 0, limit: 1 });
    if (all > 4) return;
    if (tries === 0) throw new Error('no accounts came from Salesforce');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/**
 * Signs in again where Sidelight says that the sign-in is over, as a person does: a worker that is stopped between the vendor's exchange
 * of the refresh token and its own note of it has lost it. Answers whether that was so.
 */
export async function signInAgain({ desk }: World): Promise<boolean> {
  const { systems } = await askUntilAnswered<{ systems: { connections: { state: string }[] }[] }>(desk, 'connections.read', {});
  if (!systems.some(({ connections }) => connections.some(({ state }) => state === 'signed_out'))) return false;
  await signIn(desk());
  return true;
}

/** A vendor that fails about a third of all calls, each in its own way, and is never quick. */
export function breakVendor({ faults }: Standins, seed: number): void {
  const calls = { host: HOST, path: '/services/data/' };
  faults.seed(seed);
  faults.set({ ...calls, delayMs: 120 });
  for (const fault of [
    { status: 500 },
    { status: 503, headers: { 'retry-after': '2' } },
    { kind: 'reset' },
    { kind: 'late', delayMs: 200 },
    { kind: 'cut' },
  ] as const) {
    faults.set({ ...calls, ...fault, chance: 0.078 });
  }
}
