import type { Page } from '@playwright/test';
import { expect } from './fixtures';

export const HEAD = 'Account ID,Account Name,Domain,Health Score,Renewal Date,ARR,Owner';

/** Gives the desk a file; the bytes decide what it is, not its name. */
export async function give(desk: Page, name: string, content: string | Buffer): Promise<void> {
  await desk.getByLabel('CSV file', { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

/** Until the page no longer says that it reads a file: thousands of rows take a busy machine a while, and it says how many so far. */
export async function readThrough(desk: Page): Promise<void> {
  await expect(desk.getByRole('progressbar', { name: /^Reading / })).toHaveCount(0, { timeout: 60_000 });
}

export async function preview(desk: Page, name: string, content: string | Buffer) {
  await give(desk, name, content);
  await readThrough(desk);
  const table = desk.getByRole('table', { name: 'Preview' });
  await expect(table).toBeVisible();
  return table;
}

export async function confirm(desk: Page, count: number | string): Promise<void> {
  await desk.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(desk.getByRole('status').filter({ hasText: new RegExp(`\\b${count} imported$`) })).toBeVisible({ timeout: 120_000 });
}

/** Rows under `HEAD`. */
export const rows = (count: number) =>
  Array.from({ length: count }, (_, n) => `B-${n},Bulk ${n},bulk-${n}.example,${n % 100},2099-01-01,${n},Robin`);
