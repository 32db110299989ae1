import { type Browser, chromium, type Page } from '@playwright/test';
import type { PageFacts, Place } from '../../lib/domain/place';
import type * as Registry from '../../lib/hosts/registry';
import { findChromium } from '../browser/find-chromium';
import { bundleAdapters } from './bundle';

/** What the adapter of an address makes of a document, step by step. */
export interface Seen {
  place?: Place;
  /** `id` of the active root, or its tag. */
  root?: string;
  refined?: Place;
  /** Read from the active root even where `refine` refused it: an adapter must not answer from an unproven root. */
  facts?: Partial<PageFacts>;
  theme?: 'light' | 'dark';
}

export interface Stage {
  look(url: string, html: string): Promise<Seen>;
  close(): Promise<void>;
}

/** Serves documents at their real addresses in a real Chromium, since layout decides; page scripts are blocked as on the hosts. */
export async function openStage(): Promise<Stage> {
  const [code, browser]: [string, Browser] = await Promise.all([
    bundleAdapters(),
    chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] }),
  ]);
  const page: Page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript({ content: `${code}\nglobalThis.sidelightHosts = sidelightHosts;` });
  let body = '';
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "script-src 'none'; require-trusted-types-for 'script'",
  };
  await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ body, headers }) : route.abort()));

  return {
    async look(url, html) {
      body = html;
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      const seen = await page.evaluate(() => {
        const { adapterFor } = (globalThis as unknown as { sidelightHosts: typeof Registry }).sidelightHosts;
        const address = new URL(location.href);
        const adapter = adapterFor(address);
        const place = adapter?.locate(address);
        const root = place && adapter?.activeRoot(document, place);
        const refined = root && place && adapter?.refine(root, place);
        const facts = root && place && adapter?.read(root, refined ?? place);
        return { place, root: root && (root.id || root.localName), refined, facts, theme: adapter?.theme?.(document) };
      });
      // A key without a value is no answer.
      return JSON.parse(JSON.stringify(seen)) as Seen;
    },
    close: () => browser.close(),
  };
}
