import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium } from '../browser/chromium';
import { type Standins, startStandins } from './server';

/** Stand-ins, one page, and the addresses outside them that the page asked for. */
export interface Browsing {
  standins: Standins;
  context: BrowserContext;
  page: Page;
  outside: string[];
  close(): Promise<void>;
}

const OURS = /^https:\/\/(?:[a-z-]+\.)*(?:zendesk\.com|force\.com|salesforce\.com|mail\.google\.com)\/|^data:/;

/** A plain Chromium in front of fresh stand-ins that answer without delay. */
export async function browse(): Promise<Browsing> {
  const standins = await startStandins();
  standins.settings.lightningDelayMs = [0, 0];
  const context = await launchChromium({ standinPort: standins.port });
  const page = await context.newPage();
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!OURS.test(request.url())) outside.push(request.url());
  });
  const close = async () => {
    await context.close();
    await standins.close();
  };
  return { standins, context, page, outside, close };
}
