import type { BrowserContext, Page } from '@playwright/test';
import type { browser as Browser } from 'wxt/browser';
import { deskUrl } from './chromium';

export type Api = { chrome: typeof Browser };

const pages = new WeakMap<BrowserContext, Page>();
const keptBy = (context: BrowserContext): Page | undefined => {
  const page = pages.get(context);
  return page?.isClosed() ? undefined : page;
};

/**
 * A page of the extension in which nothing of its own runs: what is asked here is asked of the browser and the worker alone. One for
 * all that a test asks before its first page: to open it costs as much as what is asked.
 */
export async function controlPage(context: BrowserContext): Promise<Page> {
  const page = keptBy(context) ?? (await newControl(context));
  const url = await deskUrl(context);
  if (page.url() !== url) await page.goto(url);
  return page;
}

async function newControl(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  pages.set(context, page);
  return page;
}

/** A desk would be seen by what looks for one: before anything else is opened it is a blank page. */
export async function leaveControl(context: BrowserContext): Promise<void> {
  const page = keptBy(context);
  if (page && page.url() !== 'about:blank') await page.goto('about:blank');
}
