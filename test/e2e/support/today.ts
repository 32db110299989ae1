import type { Locator, Page } from '@playwright/test';
import { expect, type Sidelight } from './fixtures';

export const list = (desk: Page) => desk.getByRole('list', { name: 'Today', exact: true });
export const rows = (desk: Page) => list(desk).getByRole('listitem');
export const nameIn = (row: Locator) => row.getByRole('link').innerText();

/** The day of one person of the sample book, as long as a coordinator's. */
export async function coordinatorsDay(sidelight: Sidelight): Promise<Page> {
  await sidelight.loadSample();
  const desk = await sidelight.desk('/today');
  await desk.getByLabel('I am').selectOption('Robin Ashdown');
  await expect(desk.getByRole('radio', { name: /^Mine/ })).toBeChecked();
  await desk.getByText('Length and weights').click();
  await desk.getByLabel('A day is').selectOption('40 accounts');
  await expect(rows(desk).nth(8)).toBeVisible();
  return desk;
}
