import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

export const SHOTS = fileURLToPath(new URL('../../demo-output', import.meta.url));

/** The page with the panel beside it, as the window shows it. Waits for fades to end. */
export async function shoot(page: Page, name: string, { fullPage = false } = {}): Promise<string> {
  mkdirSync(SHOTS, { recursive: true });
  const path = join(SHOTS, `${name}.png`);
  await page.bringToFront();
  // The pointer leaves no hover behind, and the last sentence of the live region goes after six seconds by itself.
  await page.mouse.move(400, 500);
  if (fullPage) await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(400);
  await page.screenshot({ path, fullPage, animations: 'disabled' });
  return path;
}

/** Width and height of the picture in the README. */
const README_SIZE = { width: 1440, height: 900 };

/** The picture for the README: a ticket with the panel. */
export async function readmeShot(page: Page): Promise<string> {
  const before = page.viewportSize();
  await page.setViewportSize(README_SIZE);
  const path = await shoot(page, 'readme');
  if (before) await page.setViewportSize(before);
  return path;
}
