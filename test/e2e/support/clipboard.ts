import type { Page } from '@playwright/test';

/** What a person would paste, rich and plain; the page must be allowed to read it. */
export async function clipboard(page: Page): Promise<{ html: string; plain: string }> {
  await page.bringToFront();
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { html: await text('text/html'), plain: await text('text/plain') };
  });
}
