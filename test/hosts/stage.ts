import { type Browser, chromium, type Page } from '@playwright/test';
import type { Measure } from '../../lib/domain/capture/measure';
import type { ThreadFiles } from '../../lib/domain/escalation/mail-file';
import type * as HostCheck from '../../lib/domain/host/host-check';
import type { Verdict } from '../../lib/domain/host/host-check';
import type { PageFacts, Place } from '../../lib/domain/place';
import type * as Censor from '../../lib/hosts/censor';
import type * as ChooseComposer from '../../lib/hosts/choose-composer';
import type * as Drift from '../../lib/hosts/drift';
import type * as GmailFiles from '../../lib/hosts/gmail/files';
import type * as Probes from '../../lib/hosts/probes';
import type * as Registry from '../../lib/hosts/registry';
import type * as Readers from '../../lib/hosts/row-readers';
import type { FoundRow } from '../../lib/hosts/rows';
import type * as ShotMeasure from '../../lib/hosts/shot-measure';
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
  /** How long reading takes, and one walk over all elements of the document by index beside it: the best of several, in the same unit. */
  timed(url: string, html: string): Promise<{ read: number; walk: number }>;
  /** What the row reader of an address makes of a document; `null`: no list. */
  rows(url: string, html: string): Promise<Omit<FoundRow, 'link'>[] | null>;
  /** What the self-check says about a document; `null`: nothing can be said. */
  probe(url: string, html: string): Promise<Verdict[] | null>;
  /** The same with each element of the body left out in turn: what is missed although only a part is not there (yet). */
  probeParts(url: string, html: string): Promise<{ looks: number; missed: string[] }>;
  /** Which composer of a document nobody has been in yet is written into, and who reads it; else why none. */
  choose(url: string, html: string, opened?: true): Promise<{ why: string } | { channel: string | null } | null>;
  /** What a look for a picture finds. */
  measured(url: string, html: string, salt: number): Promise<Measure>;
  /** The files of the thread in front. */
  files(url: string, html: string): Promise<ThreadFiles | null>;
  /** The structure of a document as a diagnostic shows it. */
  tree(url: string, html: string): Promise<string>;
}

type Bundle = typeof GmailFiles &
  typeof ShotMeasure &
  typeof Registry &
  typeof Readers &
  typeof Probes &
  typeof Drift &
  typeof Censor &
  typeof ChooseComposer &
  typeof HostCheck;

let stage: Promise<Stage> | undefined;

/**
 * Serves documents at their real addresses in a real Chromium, since layout decides; page scripts are blocked as on the hosts. All files
 * that a worker of Vitest reads have one, which ends with that worker: a window costs more than many of these tests.
 */
export function openStage(): Promise<Stage> {
  stage ??= newStage();
  return stage;
}

async function newStage(): Promise<Stage> {
  const [code, browser]: [string, Browser] = await Promise.all([
    bundleAdapters(),
    chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] }),
  ]);
  const page: Page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript({ content: `${code}\nglobalThis.sidelightHosts = sidelightHosts;` });
  let body: string | undefined;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "script-src 'none'; require-trusted-types-for 'script'",
  };
  await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ body, headers }) : route.abort()));

  const browserSide = await page.context().newCDPSession(page);
  /** The origin whose document is there, with its headers; what is written into it anew is parsed and laid out as what is loaded. */
  let origin = '';
  let frameId = '';

  /** The same document at another address of its product stays as it is: nothing in it runs, and what looks changes nothing. */
  async function open(url: string, html: string): Promise<void> {
    const there = new URL(url).origin === origin;
    const same = there && html === body;
    body = html;
    if (!there) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      origin = new URL(url).origin;
      frameId = (await browserSide.send('Page.getFrameTree')).frameTree.frame.id;
      return;
    }
    await page.evaluate((address) => history.replaceState(null, '', address), url);
    if (!same) await browserSide.send('Page.setDocumentContent', { frameId, html });
  }

  return {
    async rows(url, html) {
      await open(url, html);
      const rows = await page.evaluate(() => {
        const { adapterFor, rowReaders } = (globalThis as unknown as { sidelightHosts: Bundle }).sidelightHosts;
        const id = adapterFor(new URL(location.href))?.id;
        return (id && rowReaders[id](document)?.map(({ link: _, ...row }) => row)) ?? null;
      });
      return rows && (JSON.parse(JSON.stringify(rows)) as Omit<FoundRow, 'link'>[]);
    },
    async probe(url, html) {
      await open(url, html);
      await page.waitForLoadState('load');
      return page.evaluate(() => {
        const { adapterFor, checkedPage, hostProbes, probe } = (globalThis as unknown as { sidelightHosts: Bundle }).sidelightHosts;
        const address = new URL(location.href);
        const adapter = adapterFor(address);
        const place = adapter?.locate(address);
        const kind = place && checkedPage(place);
        return (adapter && place && kind && probe(hostProbes[adapter.id], document, place, kind)) || null;
      });
    },
    async probeParts(url, html) {
      await open(url, html);
      await page.waitForLoadState('load');
      // It takes the document apart.
      body = undefined;
      return page.evaluate(() => {
        const { adapterFor, checkedPage, disagrees, hostProbes, probe } = (globalThis as unknown as { sidelightHosts: Bundle })
          .sidelightHosts;
        const address = new URL(location.href);
        const adapter = adapterFor(address);
        const place = adapter?.locate(address);
        const kind = place && checkedPage(place);
        const missed: string[] = [];
        const parts = [...document.body.querySelectorAll('*')];
        for (const part of parts) {
          const gap = document.createComment('');
          part.replaceWith(gap);
          const verdicts = (adapter && place && kind && probe(hostProbes[adapter.id], document, place, kind)) || [];
          missed.push(...verdicts.filter(disagrees).map(({ anchor }) => `${anchor} without ${part.localName}.${part.className}`));
          gap.replaceWith(part);
        }
        return { looks: parts.length, missed };
      });
    },
    async choose(url, html, opened) {
      await open(url, html);
      return page.evaluate((isOpened) => {
        const { adapterFor, chooseComposer } = (globalThis as unknown as { sidelightHosts: Bundle }).sidelightHosts;
        const address = new URL(location.href);
        const adapter = adapterFor(address);
        const place = adapter?.locate(address);
        if (!adapter || !place) return null;
        const chosen = chooseComposer(adapter.id, place, isOpened);
        return 'why' in chosen ? { why: chosen.why } : { channel: chosen.channel ?? null };
      }, opened);
    },
    async measured(url, html, salted) {
      await open(url, html);
      return page.evaluate(
        (salt) =>
          (globalThis as unknown as { sidelightHosts: Bundle }).sidelightHosts.measure({
            open: () => null,
            document: 'd',
            changes: 0,
            salt,
          }),
        salted,
      );
    },
    async files(url, html) {
      await open(url, html);
      return page.evaluate(() =>
        (globalThis as unknown as { sidelightHosts: Bundle }).sidelightHosts.threadFiles(document, new URL(location.href)),
      );
    },
    async tree(url, html) {
      await open(url, html);
      return page.evaluate(() => {
        const { adapterFor, censored, hostProbes } = (globalThis as unknown as { sidelightHosts: Bundle }).sidelightHosts;
        const adapter = adapterFor(new URL(location.href));
        const probes = adapter && hostProbes[adapter.id];
        return probes ? censored(probes.region(document), probes.written) : '';
      });
    },
    async timed(url, html) {
      await open(url, html);
      return page.evaluate(() => {
        const { adapterFor } = (globalThis as unknown as { sidelightHosts: Bundle }).sidelightHosts;
        const address = new URL(location.href);
        const adapter = adapterFor(address);
        const place = adapter?.locate(address);
        const read = () => {
          const root = place && adapter?.activeRoot(document, place);
          const refined = root && place && adapter?.refine(root, place);
          if (!adapter || !root || !refined) throw new Error('nothing is read');
          adapter.read(root, refined);
        };
        const walk = () => {
          const all = document.querySelectorAll('*');
          for (let n = 0; n < all.length; n += 1) if (all[n]?.shadowRoot) throw new Error('it is open');
        };
        // The browser's clock has steps of a tenth of a millisecond.
        const timeOf = (work: () => void) => {
          const begun = performance.now();
          for (let n = 0; n < 10; n += 1) work();
          return performance.now() - begun;
        };
        const best = (work: () => void) => Math.min(...Array.from({ length: 7 }, () => timeOf(work)));
        return { read: best(read), walk: best(walk) };
      });
    },
    async look(url, html) {
      await open(url, html);
      const seen = await page.evaluate(() => {
        const { adapterFor } = (globalThis as unknown as { sidelightHosts: Bundle }).sidelightHosts;
        const address = new URL(location.href);
        const adapter = adapterFor(address);
        const place = adapter?.locate(address);
        const root = place && adapter?.activeRoot(document, place);
        const refined = root && place && adapter?.refine(root, place);
        const facts = root && refined && adapter?.read(root, refined);
        return { place, root: root && (root.id || root.localName), refined, facts, theme: adapter?.theme?.(document) };
      });
      // A key without a value is no answer.
      return JSON.parse(JSON.stringify(seen)) as Seen;
    },
  };
}
