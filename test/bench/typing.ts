import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { launchChromium, panelFrame } from '../browser/chromium';
import { threadToken } from '../standins/gmail/token';
import type { Standins } from '../standins/server';
import type { Figure } from './report';
import { prepare } from './script';
import { interleave, p50, p95 } from './stats';

interface Setting {
  extensionDir: string;
  standins: Standins;
}

const KEYS = 'the quick brown fox ';

/** A key's way to the screen, ms: from the moment the browser has it to the frame after the one that draws it. */
function recordKeys(): void {
  const store = window as unknown as { keyTimes: number[] };
  store.keyTimes = [];
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => store.keyTimes.push(performance.now() - timeStamp))),
    true,
  );
}

async function typed(page: Page): Promise<number[]> {
  await page.bringToFront();
  await page.locator('.aoI [g_editable]').focus();
  await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes.splice(0));
  await page.keyboard.type(KEYS, { delay: 30 });
  await page.waitForFunction((count) => (window as unknown as { keyTimes: number[] }).keyTimes.length >= count, KEYS.length);
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
}

/**
 * Typing an answer in Gmail with the panel open beside it and the inserter in the page, against the same page in two browsers without us:
 * how far those two differ is how exact this measurement is.
 */
export async function typingFigures({ extensionDir, standins }: Setting, rounds: number): Promise<Figure[]> {
  const thread = standins.world.threads.find(({ companyKey, mailbox }) => companyKey === 'halden' && mailbox === 0);
  const url = `https://mail.google.com/mail/u/0/#inbox/${threadToken(thread?.permId ?? '')}`;
  const open = (dir?: string) => launchChromium({ extensionDir: dir, standinPort: standins.port });
  const contexts: Record<'ours' | 'plain' | 'plainToo', BrowserContext> = {
    ours: await open(extensionDir),
    plain: await open(),
    plainToo: await open(),
  };
  try {
    await prepare(contexts.ours, standins.world.me.email);
    const answering = async (context: BrowserContext) => {
      const page = await context.newPage();
      await page.goto(url);
      await page.getByText('↩ Reply').click();
      await page.evaluate(recordKeys);
      return page;
    };
    const ours = await answering(contexts.ours);
    await (await panelFrame(ours)).getByRole('heading', { level: 1 }).filter({ hasText: 'Halden' }).waitFor();
    await askForComposer(ours);
    const [plain, plainToo] = [await answering(contexts.plain), await answering(contexts.plainToo)];
    const all: Record<keyof typeof contexts, number[]> = { ours: [], plain: [], plainToo: [] };
    const taken = (name: keyof typeof contexts, page: Page) => async (round: number) => {
      const times = await typed(page);
      // The first round fills the browsers' own caches.
      if (round > 0) all[name].push(...times);
      return p50(times);
    };
    await interleave(rounds + 1, { ours: taken('ours', ours), plain: taken('plain', plain), plainToo: taken('plainToo', plainToo) });
    const figure = (name: string, of: typeof p50): Figure => {
      const floors = [of(all.plain), of(all.plainToo)];
      const floor = Math.max(...floors);
      return {
        name,
        value: of(all.ours),
        unit: 'ms',
        floor,
        budget: floor + 2 * (floor - Math.min(...floors)) + 1,
        rule: 'floor + twice what two floors differ + 1 ms',
      };
    };
    return [
      figure('typing in the host’s composer, key → drawn, p50', p50),
      figure('typing in the host’s composer, key → drawn, p95', p95),
      { name: 'our script while 100 keys are typed there', value: await ourScript(ours), unit: 'ms', budget: 5 },
    ];
  } finally {
    await Promise.all(Object.values(contexts).map((context) => context.close()));
  }
}

/** As the panel does before it offers to insert: from here on the inserter is in the page. */
async function askForComposer(page: Page): Promise<void> {
  const panel = await panelFrame(page);
  const ask = (type: string, data: object) =>
    panel.evaluate(
      async ([name, input]) => {
        const { runtime } = (
          globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<{ res: { value: unknown } }> } } }
        ).chrome;
        return (await runtime.sendMessage({ id: 1, type: name, timestamp: Date.now(), data: input })).res.value;
      },
      [type, data] as const,
    );
  const { version, documentId } = (await ask('panel.claim', { token: '0'.repeat(32) })) as { version: number; documentId: string };
  const composer = await ask('outreach.composers', { intent: { contextVersion: version, contextDocumentId: documentId } });
  if (!composer) throw new Error('no composer in the page');
}

async function ourScript(page: Page): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  for (let n = 0; n < 5; n += 1) await typed(page);
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return extensionMs(profile as Profile);
}

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Time with a function of an extension anywhere on the stack, ms. */
function extensionMs({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const ours = new Set<number>();
  const children = new Map(nodes.map((node) => [node.id, node.children ?? []]));
  const mark = (id: number): void => {
    ours.add(id);
    for (const child of children.get(id) ?? []) mark(child);
  };
  for (const node of nodes) if (node.callFrame.url.startsWith('chrome-extension://') && !ours.has(node.id)) mark(node.id);
  return samples.reduce((sum, id, index) => sum + (ours.has(id) ? (timeDeltas[index] ?? 0) : 0), 0) / 1000;
}
