import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from '@playwright/test';
import { deskUrl, launchChromium } from '../browser/chromium';
import { type Load, loadPage } from './page-load';
import type { Figure } from './report';
import { p50 } from './stats';

interface Setting {
  extensionDir: string;
  bareDir: string;
  standinPort: number;
  ticketId: number;
}

const KB = 1024;
const gzipOf = (dir: string, file: string) => gzipSync(readFileSync(join(dir, file)), { level: 9 }).length;

/** Size, script time and heap of the content script against one of WXT's that only mounts a frame, and a browser without either. */
export async function scriptFigures({ extensionDir, bareDir, standinPort, ticketId }: Setting, samples: number): Promise<Figure[]> {
  // The floor has no worker that could say its policies.
  const open = (dir?: string, early = false) => launchChromium({ extensionDir: dir, standinPort, early });
  const contexts = { ours: await open(extensionDir), bare: await open(bareDir, true), plain: await open() };
  const loads: Record<keyof typeof contexts, Load[]> = { ours: [], bare: [], plain: [] };
  try {
    await prepare(contexts.ours);
    const names = Object.keys(contexts) as (keyof typeof contexts)[];
    // The first two loads fill the browsers' own caches.
    for (let round = -2; round < samples; round += 1) {
      for (const name of names) {
        const load = await loadPage(
          contexts[name],
          `https://acme.zendesk.com/agent/tickets/${ticketId}`,
          name === 'ours' ? '/panel.html' : name === 'bare' ? '/floor.html' : undefined,
        );
        if (round >= 0) loads[name].push(load);
      }
    }
  } finally {
    await Promise.all(Object.values(contexts).map((context) => context.close()));
  }
  const script = (name: keyof typeof loads) => p50(loads[name].map((load) => load.scriptMs));
  const heap = (name: keyof typeof loads) => p50(loads[name].map((load) => load.heapMb)) - p50(loads.plain.map((load) => load.heapMb));
  return [
    {
      name: 'content script, gzip',
      // A page gets its own product's; the largest counts.
      value: Math.max(...['salesforce', 'zendesk', 'gmail'].map((host) => gzipOf(extensionDir, `content-scripts/overlay-${host}.js`))),
      unit: 'bytes',
      floor: gzipOf(bareDir, 'content-scripts/content.js'),
      budget: 10 * KB,
    },
    {
      name: 'content script, script time of a page load',
      value: script('ours'),
      unit: 'ms',
      floor: script('bare'),
      budget: 1.5 * script('bare'),
      rule: '1.5 × floor',
    },
    {
      name: 'content script, heap after load',
      value: heap('ours'),
      unit: 'MB',
      floor: heap('bare'),
      budget: heap('bare') + 0.2,
      rule: 'floor + 0.2 MB',
    },
  ];
}

/** A book and an approved workspace, so that our panel opens by itself as it does for a person. */
export async function prepare(context: BrowserContext, workspace = 'acme.zendesk.com'): Promise<void> {
  const desk = await context.newPage();
  await desk.goto(await deskUrl(context, '/settings'));
  await desk.getByRole('heading', { level: 1 }).waitFor();
  for (const [type, data] of [
    ['sample.load', {}],
    ['workspace.approve', { address: workspace }],
  ] as const) {
    await desk.evaluate(
      ([name, input]) => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
        return chrome.runtime.sendMessage({ id: Date.now(), type: name, data: input, timestamp: Date.now() });
      },
      [type, data] as const,
    );
  }
  await desk.close();
}
