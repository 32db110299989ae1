import type { BrowserContext, Page } from '@playwright/test';
import type { browser as Browser } from 'wxt/browser';
import { deskUrl } from './chromium';

export type Api = { chrome: typeof Browser };

const pages = new WeakMap<BrowserContext, Page>();

/**
 * A page of the extension in which nothing of its own runs: what is asked here is asked of the browser and the worker alone. One for
 * all that tests ask outside of their own pages: to open it costs as much as what is asked. What looks for a desk looks for one
 * without a query, and leaves this one alone.
 */
export async function controlPage(context: BrowserContext): Promise<Page> {
  const url = `${await deskUrl(context)}?asks`;
  const kept = pages.get(context);
  if (kept?.url() === url && !kept.isClosed()) return kept;
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.goto(url);
  pages.set(context, page);
  return page;
}
