import type { BrowserContext, Page } from '@playwright/test';
import type { browser as Browser } from 'wxt/browser';
import { deskUrl } from './chromium';

export type Api = { chrome: typeof Browser };

/** A page of the extension in which nothing of its own runs: what is asked here is asked of the browser and the worker alone. */
export async function controlPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.goto(await deskUrl(context));
  return page;
}
